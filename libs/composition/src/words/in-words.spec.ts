import * as codes from '../types/codes.js';
import { inWords, isForParties } from './in-words.js';
import { type Code } from './sentences.js';

const every = Object.values(codes).flat() as readonly Code[];

describe.each(['nl', 'en'] as const)('the words of a code, in %s', (language) => {
  it.each(every)('%s is a sentence', (code) => {
    expect(inWords(code, language)).toMatch(/^[A-Z].*\.$/);
  });
});

it('parties read nothing of somebody’s own life', () => {
  expect(every.filter((code) => !isForParties(code))).toEqual(
    expect.arrayContaining(['recused', 'absent', 'household', 'tiedToRespondent']),
  );
  expect(isForParties('fewestHearings')).toBe(true);
});
