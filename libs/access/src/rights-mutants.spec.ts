import { allMutants } from '../test/pairs/mutants/all-mutants.js';
import { everyCase } from '../test/pairs/mutants/every-case.js';
import { caughtShare, tally } from '../test/pairs/mutants/tally.js';
import { type Mutant, mutantKinds, withEntry } from '../test/pairs/mutants/mutant.js';
import { allPairs } from '../test/pairs/all-pairs.js';
import { rights } from './rights.js';
import { roles } from './words.js';

/** The share of the faults that the pairs must catch at least. */
const wanted = 0.95;

describe('the pairs', () => {
  const mutants = allMutants();
  const result = tally(allPairs, mutants);

  afterAll(() => {
    process.stderr.write(report());
  });

  it('notice nearly every fault in the rights table', () => {
    expect(caughtShare(result)).toBeGreaterThanOrEqual(wanted);
  });

  it.each(mutantKinds)('notice nearly every fault of the kind: %s', (kind) => {
    const ofKind = (list: readonly Mutant[]) => list.filter((mutant) => mutant.kind === kind);

    expect(
      caughtShare({ caught: ofKind(result.caught), survivors: ofKind(result.survivors), equivalent: [] }),
    ).toBeGreaterThanOrEqual(wanted);
  });

  it.each(roles)('notice when a %s has no rights at all', (role) => {
    expect(result.caught.map(({ name }) => name)).toContain(`${role}: has no rights at all`);
  });

  function report(): string {
    const { caught, survivors, equivalent } = result;
    const list = (of: readonly Mutant[]) => of.map(({ name }) => `  ${name}\n`).join('');
    return (
      `Of ${mutants.length} mutants of the rights table ${caught.length} are caught by ${allPairs.length} pairs, ` +
      `${survivors.length} survive, ${equivalent.length} are equivalent.\n` +
      `Survivors:\n${list(survivors)}Equivalent:\n${list(equivalent)}`
    );
  }
});

describe('the tally', () => {
  const deaf = withEntry('secretary', 'all rights are gone', 'has no rights at all', []);
  const same = withEntry('secretary', 'the rights of another role', 'has the rights of the deputySecretary', [
    ...rights.deputySecretary,
  ]);

  it('counts a fault as a survivor when no pair notices it', () => {
    expect(tally([], [deaf])).toEqual({ caught: [], survivors: [deaf], equivalent: [] });
  });

  it('counts a fault as caught when a pair notices it', () => {
    expect(tally(allPairs, [deaf])).toEqual({ caught: [deaf], survivors: [], equivalent: [] });
  });

  it('counts a change that allows the same in every case as equivalent', () => {
    expect(tally(allPairs, [same])).toEqual({ caught: [], survivors: [], equivalent: [same] });
  });

  it('catches nothing with an empty list of pairs', () => {
    const { caught, survivors } = tally(
      [],
      allMutants().filter(({ kind }) => kind === 'a right is gone'),
    );

    expect(caught).toEqual([]);
    expect(caughtShare({ caught, survivors, equivalent: [] })).toBe(0);
  });

  it('is not content with a list of faults that is empty', () => {
    expect(caughtShare(tally(allPairs, []))).toBe(0);
  });

  it('tries every case there can be', () => {
    expect(everyCase).toHaveLength(2 * 2 * 2 * 3 * 2 * 2 * 4 * 4 * 2);
  });
});
