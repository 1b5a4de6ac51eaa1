import { type Condition } from '../condition.js';
import { may, type Right } from '../right.js';

export const notExcluded: Condition = {
  says: 'from which one is not kept out',
  holds: ({ personId }) => ({ excludedPersonIds: { $nin: personId === null ? [] : [personId] } }),
};

/** Takes part behind closed doors. Whether somebody votes, and what an agreement is worth, the regulation says. */
export function deliberationOf(...when: readonly Condition[]): Right {
  return may(['read', 'writeDeliberation', 'voteOnDraft', 'agreeToDraft'], 'Deliberation', {
    when: [...when, notExcluded],
  });
}
