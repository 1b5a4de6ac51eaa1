import { listed, type Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';
import { momentsOf } from '../moments.js';
import type { StepName } from '../vocabulary.js';

/** A term that starts at a moment no step produces would never run. */
export function termsThatNeverStart(regulation: RegulationRules): Problem[] {
  return unproduced(regulation, 'after', 'starts after');
}

/** A term that is met by a moment no step produces would always end as overdue. */
export function termsThatNobodyMeets(regulation: RegulationRules): Problem[] {
  return unproduced(regulation, 'metBy', 'is met by');
}

function unproduced(regulation: RegulationRules, key: 'after' | 'metBy', verb: string): Problem[] {
  const known: string[] = (Object.keys(regulation.steps) as StepName[]).flatMap(momentsOf);
  return Object.entries(regulation.terms)
    .filter(([, term]) => !known.includes(term[key]))
    .map(([name, term]) => ({
      path: ['terms', name, key],
      message: `terms.${name} ${verb} "${term[key]}", which no step produces.`,
      remedy: `Known moments: ${listed(known)}.`,
    }));
}
