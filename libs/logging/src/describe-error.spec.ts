import { describeError } from './describe-error.js';

const secret = 'the neighbour of Breestraat 1';

describe('describeError', () => {
  it('tells the name and the places, not the message', () => {
    const described = describeError(new TypeError(secret));

    expect(described.name).toBe('TypeError');
    expect(described.stack).toContain('describe-error.spec');
    expect(JSON.stringify(described)).not.toContain('Breestraat');
  });

  it('is not fooled by a message with lines that look like places', () => {
    const described = describeError(new Error(`no\n    at ${secret} (file.ts:1:1)`));

    expect(JSON.stringify(described)).not.toContain('Breestraat');
  });

  it('is not fooled by a message that was changed afterwards', () => {
    const error = new Error(secret);
    error.message = 'changed';

    expect(JSON.stringify(describeError(error))).not.toContain('Breestraat');
  });

  it('tells the message of an error that says that it may be told', () => {
    const error = Object.assign(new Error('The folder cannot be written.'), { safeToLog: true });

    expect(describeError(error).message).toBe('The folder cannot be written.');
  });

  it('tells of PostgreSQL the code, table and constraint, and no value', () => {
    const error = Object.assign(new Error(`duplicate ${secret}`), {
      code: '23505',
      table: 'account',
      constraint: 'account_email_key',
      detail: `Key (email)=(${secret}) already exists.`,
      where: secret,
      parameters: [secret],
      query: `select '${secret}'`,
    });

    const described = describeError(error);

    expect(described).toMatchObject({ code: '23505', table: 'account', constraint: 'account_email_key' });
    expect(JSON.stringify(described)).not.toContain('Breestraat');
  });

  it('describes what caused it in the same way', () => {
    const described = describeError(new Error('outer', { cause: Object.assign(new Error(secret), { code: 'EPIPE' }) }));

    expect(described.cause).toMatchObject({ name: 'Error', code: 'EPIPE' });
    expect(JSON.stringify(described)).not.toContain('Breestraat');
  });

  it('ends when errors cause each other', () => {
    const error = new Error('round');
    error.cause = error;

    expect(() => JSON.stringify(describeError(error))).not.toThrow();
  });

  it.each([
    [secret, 'string'],
    [{ text: secret }, 'Object'],
    [undefined, 'undefined'],
    [null, 'object'],
  ])('tells only the kind of something thrown that is no error', (thrown, name) => {
    expect(describeError(thrown)).toEqual({ name });
  });

  it('does not trust a code or a name that holds a sentence', () => {
    const error = Object.assign(new Error('x'), { code: secret, name: secret });

    expect(JSON.stringify(describeError(error))).not.toContain('Breestraat');
  });
});
