import { type Condition } from '../condition.js';
import { may, type Right } from '../right.js';

/** Says who acts for the complainant, who else complains, and who helps; and ends it. */
export function partiesOf(...when: readonly Condition[]): Right {
  return may(['addParty', 'endParty'], 'Case', { when });
}

/** A helper can give the own help up; that it is the own is seen where it is done. */
export function givingUpHelp(...when: readonly Condition[]): Right {
  return may('endParty', 'Case', { when, granted: 'follow' });
}
