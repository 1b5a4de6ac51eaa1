import { groupedCode, typedCode } from './code.js';
import { readLetterSearch } from './letter-search.js';

describe('the code of a letter', () => {
  it.each([
    ['abcd efgh', 'abcdefgh'],
    ['  abcd\nefgh ', 'abcdefgh'],
    ['https://kwru.example/prior-letter#abcd', 'abcd'],
    ['', ''],
    ['x'.repeat(150), 'x'.repeat(100)],
  ])('is read from what was typed or pasted', (typed, code) => {
    expect(typedCode(typed)).toBe(code);
  });

  it('is shown in groups of four', () => {
    expect(groupedCode('abcdefghij')).toBe('abcd efgh ij');
  });
});

describe('the address of the letter', () => {
  it('names a page, and whether one thing is changed', () => {
    expect(readLetterSearch({ page: 'wanted', change: true })).toEqual({ page: 'wanted', change: true });
  });

  it('begins at the beginning for a page that is not there', () => {
    expect(readLetterSearch({ page: 'nowhere', change: 'yes' })).toEqual({});
  });
});
