import { abilityOf } from '../../../src/ability.js';
import { rights } from '../../../src/rights.js';
import { isAllowed, type Pair, subjectOf } from '../pair.js';
import { rolesOf } from '../people.js';
import { areAlike, giving } from './alike.js';
import { isEquivalent } from './equivalent.js';
import { type Mutant } from './mutant.js';

/** What became of each mutant. */
export interface Tally {
  /** At least one pair gives another answer. */
  readonly caught: readonly Mutant[];
  /** No pair notices the fault. */
  readonly survivors: readonly Mutant[];
  /** There is no fault: the same is allowed in every case, by another right of the role. */
  readonly equivalent: readonly Mutant[];
}

export function tally(pairs: readonly Pair[], mutants: readonly Mutant[]): Tally {
  const caught = mutants.filter((mutant) => isCaught(pairs, mutant));
  const others = mutants.filter((mutant) => !caught.includes(mutant));
  const equivalent = others.filter(isEquivalent);
  return { caught, equivalent, survivors: others.filter((mutant) => !equivalent.includes(mutant)) };
}

/** The share of the faults that was caught, from 0 to 1; nothing to catch is nothing caught. */
export function caughtShare({ caught, survivors }: Tally): number {
  const faults = caught.length + survivors.length;
  return faults === 0 ? 0 : caught.length / faults;
}

/** Whoever does not hold the role gets the same answers from both tables, and so does everybody about what is given alike. */
function isCaught(pairs: readonly Pair[], { role, table }: Mutant): boolean {
  return pairs
    .filter(({ viewer }) => rolesOf(viewer).includes(role))
    .some(({ viewer, questions, allowed }) => {
      const changed = questions.filter(({ action, on }) => {
        const [own, mutated] = [rights, table].map((one) => giving(one[role], action, subjectOf(on)));
        return !areAlike(own ?? [], mutated ?? []);
      });
      const ability = abilityOf(viewer, table);
      return changed.some((question) => isAllowed(ability, question) !== allowed.includes(question.name));
    });
}
