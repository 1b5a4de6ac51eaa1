import { NullsAreAbsent } from './nulls-are-absent.pipe.js';

const pipe = new NullsAreAbsent();

describe('NullsAreAbsent', () => {
  it('takes the nulls out of an input, also deep inside', () => {
    const input = { text: 'a', policy: null, steps: [{ on: null, form: 'written' }] };

    expect(pipe.transform(input, { type: 'body' })).toEqual({ text: 'a', steps: [{ form: 'written' }] });
  });

  it('hands the parent of a field on as it is, nulls and all', () => {
    const parent = { personId: null, record: { id: '1' } };

    expect(pipe.transform(parent, { type: 'custom' })).toBe(parent);
  });
});
