import { stillToWait, waitAfter } from './wait-after.js';

describe('the wait after tries to sign in', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [14, 512],
    [15, 900],
    [2000, 900],
  ])('after %i tries with 5 free ones is %i seconds', (tries, seconds) => {
    expect(waitAfter(tries, 5)).toBe(seconds);
  });
});

describe('what is left of a wait', () => {
  it.each([
    [0, 5, 0],
    [0, -1_000_000, 0],
    [8, 3, 5],
    [8, 3.2, 5],
    [8, 8, 0],
    [8, 100, 0],
    [8, -1_000_000, 8],
  ])('of %i seconds, when %d have passed, is %i', (wait, elapsed, left) => {
    expect(stillToWait(wait, elapsed)).toBe(left);
  });
});
