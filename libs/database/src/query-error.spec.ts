import { QueryFailedError } from 'typeorm';
import { withoutContent } from './query-error.js';

describe('an error of a statement', () => {
  const refused = Object.assign(new Error('duplicate key'), {
    code: '23505',
    constraint: 'account_email_key',
    detail: 'Key (email)=(somebody@example.org) already exists.',
    where: 'SQL statement of somebody',
  });

  it('keeps what was refused and loses the values', () => {
    const error = withoutContent(new QueryFailedError('insert into account values ($1)', ['somebody'], refused));

    expect(error).toMatchObject({ code: '23505', constraint: 'account_email_key' });
    expect(JSON.stringify(error)).not.toContain('somebody');
  });

  it.each([undefined, null, 'text', 7])('may also be %j', (thrown) => {
    expect(withoutContent(thrown)).toBe(thrown);
  });
});
