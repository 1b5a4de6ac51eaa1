import { type Condition } from '../condition.js';
import { may, type Right } from '../right.js';

/** Says who acts for the complainant, who else complains, who helps, and how they are reached; and ends it. */
export function partiesOf(...when: readonly Condition[]): Right {
  return may(['addParty', 'endParty', 'changeContactDetails'], 'Case', { when });
}

/** A helper can give the own help up, and say how he is reached; that it is the own is seen where it is done. */
export function ofOwnHelp(...when: readonly Condition[]): Right {
  return may(['endParty', 'changeContactDetails'], 'Case', { when, granted: 'follow' });
}
