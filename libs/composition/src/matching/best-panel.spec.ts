import fc from 'fast-check';
import { proofRuns, proofSeed } from '../../../../test/support/proof.js';
import { type Answer, bestPanel, type Puzzle } from './best-panel.js';

const anyPuzzle: fc.Arbitrary<Puzzle> = fc
  .record({ people: fc.nat(5), seats: fc.integer({ min: 1, max: 4 }), fields: fc.nat(3) })
  .chain(({ people, seats, fields }) => {
    const level = fc.option(fc.nat(3), { nil: undefined });
    const list = <T>(one: fc.Arbitrary<T>, length: number) => fc.array(one, { minLength: length, maxLength: length });
    return fc.record({
      people: fc.constant(people),
      levels: list(list(level, people), seats),
      mayBeEmpty: list(fc.boolean(), seats),
      knows: list(fc.nat(2 ** fields - 1), people),
      needed: fc.constant(2 ** fields - 1),
    });
  });

describe('the best panel', () => {
  it('is as good as the best of all panels that there are', () => {
    fc.assert(
      fc.property(anyPuzzle, (puzzle) => {
        const best = everyAnswer(puzzle)
          .map((one) => rank(puzzle, one))
          .toSorted(compare)[0];

        expect(rank(puzzle, bestPanel(puzzle))).toEqual(best);
      }),
      { numRuns: proofRuns(10_000), seed: proofSeed() },
    );
  });

  it('gives a seat to a later person when only that one knows what somebody must know of', () => {
    const levels = [
      [0, 0, 0],
      [0, 0, 0],
    ];

    expect(bestPanel({ people: 3, levels, mayBeEmpty: [false, false], knows: [0, 0, 1], needed: 1 })).toContain(2);
    expect(bestPanel({ people: 3, levels, mayBeEmpty: [false, false], knows: [0, 0, 0], needed: 1 })).not.toContain(2);
  });

  it('moves somebody to another seat when the seat would stay empty otherwise', () => {
    const levels = [
      [0, 0],
      [0, undefined],
    ];

    expect(bestPanel({ people: 2, levels, mayBeEmpty: [false, false], knows: [0, 0], needed: 0 })).toEqual([1, 0]);
  });
});

/** What counts, the most important first; the less the better. */
function rank({ levels, mayBeEmpty, knows, needed }: Puzzle, answer: Answer): number[] {
  const at = answer.map((person, seat) => (person === undefined ? undefined : levels[seat]?.[person]));
  const count = (level: number) => at.filter((one) => one === level).length;
  const known = answer.reduce<number>((all, person) => all | (person === undefined ? 0 : knows[person]!), 0);
  const empty = answer.flatMap((person, seat) => (person === undefined ? [seat] : []));
  return [
    empty.filter((seat) => !mayBeEmpty[seat]).length,
    [...(needed & ~known).toString(2)].filter((bit) => bit === '1').length,
    empty.filter((seat) => mayBeEmpty[seat]).length,
    count(3),
    count(2),
    count(1),
    answer.reduce<number>((sum, person) => sum + (person ?? 0), 0),
  ];
}

function compare(one: number[], other: number[]): number {
  return one.map((value, at) => value - other[at]!).find((difference) => difference !== 0) ?? 0;
}

function everyAnswer({ levels }: Puzzle): (number | undefined)[][] {
  return levels.reduce<(number | undefined)[][]>(
    (answers, ofSeat) =>
      answers.flatMap((answer) => {
        const free = ofSeat.flatMap((level, person) =>
          level === undefined || answer.includes(person) ? [] : [person],
        );
        return [[...answer, undefined], ...free.map((person) => [...answer, person])];
      }),
    [[]],
  );
}
