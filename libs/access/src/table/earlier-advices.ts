import { type Condition } from '../condition.js';
import { may, type Right } from '../right.js';

/** Writes the summaries of what was issued, says which of them members find, and takes them out again. */
export const summariesOfOffice: readonly Right[] = [
  may(['writeSummary', 'approveSummary'], 'Case'),
  may(['read', 'withdrawSummary'], 'EarlierAdvice'),
];

/** Finds the summaries of all cases, and proposes one for a case in which he sits. */
export function summariesOfPanel(...when: readonly Condition[]): readonly Right[] {
  return [may('writeSummary', 'Case', { when }), may('read', 'EarlierAdvice')];
}
