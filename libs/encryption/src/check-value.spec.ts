import { checkValue } from './check-value.js';

/** Where in a code of 13 a unit of this size shows: the check must change whatever else the code contains. */
function checkOf(changes: Record<number, number>): number {
  const values = Array.from({ length: 12 }, (_, at) => changes[at] ?? 0);
  return checkValue(values) ^ (changes[12] ?? 0);
}

const places = Array.from({ length: 13 }, (_, at) => at);
const differences = Array.from({ length: 31 }, (_, at) => at + 1);

/**
 * The check is linear: the check of a mistake does not depend on the code in which it is made. A mistake is found when
 * its own check is not zero, so these few hundred cases prove it for all 2^60 codes.
 */
describe('checkValue', () => {
  it('is linear, so that a mistake has the same effect in every code', () => {
    const one = [3, 17, 0, 31, 8, 8, 25, 1, 30, 12, 4, 19];
    const other = [9, 2, 28, 31, 0, 11, 7, 21, 30, 5, 16, 14];

    expect(checkValue(one.map((value, at) => value ^ (other[at] ?? 0)))).toBe(checkValue(one) ^ checkValue(other));
  });

  it('finds every wrong character', () => {
    const missed = places.flatMap((at) => differences.filter((difference) => checkOf({ [at]: difference }) === 0));

    expect(missed).toEqual([]);
  });

  it('finds every exchange of two characters, wherever they stand', () => {
    const missed = pairs().filter(([one, other]) =>
      differences.some((difference) => checkOf({ [one]: difference, [other]: difference }) === 0),
    );

    expect([pairs().length, missed]).toEqual([78, []]);
  });
});

function pairs(): [number, number][] {
  return places.flatMap((one) => places.filter((other) => other > one).map((other): [number, number] => [one, other]));
}
