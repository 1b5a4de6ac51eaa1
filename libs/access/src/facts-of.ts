import { type Condition } from './condition.js';
import { type Own } from './own.js';

const somebody: Own = { personId: 'somebody', caseIds: [], participantIds: [], grants: [] };

/** The facts that a condition names. */
export function factsOf({ holds }: Condition): string[] {
  return Object.keys(holds(somebody));
}
