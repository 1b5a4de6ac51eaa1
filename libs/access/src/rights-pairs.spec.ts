import { allPairs } from '../test/pairs/all-pairs.js';
import { answersOf } from '../test/pairs/pair.js';
import { rolesOf } from '../test/pairs/people.js';
import { roles } from './words.js';

describe('the rights table', () => {
  it.each(allPairs.map((pair) => [pair.says, pair] as const))('says: %s', (_, pair) => {
    expect(answersOf(pair)).toEqual(pair.allowed);
  });
});

describe('the pairs', () => {
  it('have a sentence each', () => {
    expect(new Set(allPairs.map(({ says }) => says)).size).toBe(allPairs.length);
  });

  it.each(roles)('show what a %s may do, and what not', (role) => {
    const pairs = allPairs.filter(({ viewer }) => rolesOf(viewer).includes(role));

    expect(pairs.some(({ allowed }) => allowed.length > 0)).toBe(true);
    expect(pairs.some(({ questions, allowed }) => allowed.length < questions.length)).toBe(true);
  });
});
