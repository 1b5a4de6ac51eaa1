import { canonical } from './canonical.js';

describe('the canonical text of an input', () => {
  it('does not depend on the order of the fields', () => {
    expect(canonical({ a: 1, b: { c: 'x', d: [1, 2] } })).toBe(canonical({ b: { d: [1, 2], c: 'x' }, a: 1 }));
  });

  it('depends on the order of a list', () => {
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  });

  it('takes a field that is undefined for one that is absent', () => {
    expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }));
  });

  it('keeps null apart from absent', () => {
    expect(canonical({ a: null })).not.toBe(canonical({}));
  });

  it('keeps texts apart that would join to the same', () => {
    expect(canonical(['a', 'b'])).not.toBe(canonical(['a,b']));
  });
});
