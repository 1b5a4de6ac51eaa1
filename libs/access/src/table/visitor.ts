import { may, mayTake, type Right } from '../right.js';

/** Anybody may lay a complaint before the committee; whoever is not signed in sees no case. */
export const visitor: readonly Right[] = [mayTake(['filing'])];

/** Somebody who only has a time and a place to come. */
export const invited: readonly Right[] = [may('read', 'Invitation')];
