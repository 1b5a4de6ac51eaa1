import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import fc from 'fast-check';
import { allMutants } from '../test/pairs/mutants/all-mutants.js';
import { everyCase } from '../test/pairs/mutants/every-case.js';
import { giving } from '../test/pairs/mutants/alike.js';
import { everyObjectOf, partsAskedFor } from '../test/pairs/mutants/every-question.js';
import { factsNamed } from '../test/pairs/mutants/facts-named.js';
import { caughtShare, tally } from '../test/pairs/mutants/tally.js';
import { type Mutant, mutantKinds, withEntry } from '../test/pairs/mutants/mutant.js';
import { allPairs } from '../test/pairs/all-pairs.js';
import { viewersWith } from '../test/pairs/people.js';
import { abilityOf } from './ability.js';
import { actions } from './actions.js';
import { rights } from './rights.js';
import { roles } from './words.js';

describe('the pairs', () => {
  const mutants = allMutants();
  const result = tally(allPairs, mutants);

  afterAll(() => {
    process.stderr.write(report());
  });

  it('notice every fault in the rights table', () => {
    expect(result.survivors.map(({ name }) => name)).toEqual([]);
  });

  it.each(mutantKinds)('notice every fault of the kind: %s', (kind) => {
    const ofKind = (list: readonly Mutant[]) => list.filter((mutant) => mutant.kind === kind);

    expect(caughtShare({ caught: ofKind(result.caught), survivors: ofKind(result.survivors), equivalent: [] })).toBe(1);
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

  it('tries every case there can be, every message and every piece', () => {
    const cases = 2 * 2 * 2 * 3 * 2 * 2 * 2 * 4 * 4 * 2 * 4;

    expect(everyCase).toHaveLength(cases);
    expect(everyObjectOf('Deliberation')).toHaveLength(4 * cases);
    expect(everyObjectOf('Message')).toHaveLength(3 * cases);
    expect(everyObjectOf('Piece')).toHaveLength(3 * 4 * 2 * cases);
  });
});

describe('a fact that no right names', () => {
  const asked = fc.record({
    role: fc.constantFrom(...roles),
    action: fc.constantFrom(...actions),
    subject: fc.constantFrom(...(['Case', 'Deliberation', 'Message', 'Piece'] as const)),
    pick: fc.nat(),
  });

  it('changes no answer, so that only what is named is tried for a mutant', () => {
    const every = {
      Case: everyObjectOf('Case'),
      Deliberation: everyObjectOf('Deliberation'),
      Message: everyObjectOf('Message'),
      Piece: everyObjectOf('Piece'),
    };

    fc.assert(
      fc.property(asked, ({ role, action, subject, pick }) => {
        const facts = factsNamed(giving(rights[role], action, subject));
        const whole = every[subject][pick % every[subject].length];
        const twin = everyObjectOf(subject, facts).find((one) => [...facts].every((fact) => isSame(one, whole, fact)));

        for (const part of partsAskedFor(action, subject)) {
          for (const ability of viewersWith(role).map((viewer) => abilityOf(viewer))) {
            expect(ability.can(action, whole!, part)).toBe(ability.can(action, twin!, part));
          }
        }
      }),
      { numRuns: proofRuns(20_000), seed: proofSeed() },
    );
  });
});

function isSame(one: unknown, other: unknown, fact: string): boolean {
  const [here, there] = [one, other].map((facts) => JSON.stringify((facts as Record<string, unknown>)[fact]));
  return here === there;
}
