import { administrationPairs } from './administration.js';
import { complainantPairs } from './complainant.js';
import { declaringPairs } from './declaring.js';
import { deliberationPairs } from './deliberation.js';
import { singleCasePairs } from './employee.js';
import { insidePairs } from './inside.js';
import { memberAndFormerPairs } from './member.js';
import { messagePairs } from './messages.js';
import { officeAndChairPairs } from './office.js';
import { type Pair } from './pair.js';
import { participantPairs } from './participant.js';
import { piecePairs } from './pieces.js';
import { visitorPairs } from './visitor.js';

/** What every role may and almost may, in sentences. */
export const allPairs: readonly Pair[] = [
  ...visitorPairs,
  ...complainantPairs,
  ...singleCasePairs,
  ...participantPairs,
  ...insidePairs,
  ...officeAndChairPairs,
  ...declaringPairs,
  ...memberAndFormerPairs,
  ...administrationPairs,
  ...messagePairs,
  ...piecePairs,
  ...deliberationPairs,
];
