import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content, person, yesNo } from '../inputs/kinds.js';
import { needsMotivationWhen } from './needs-motivation.js';
import { notAnnounced } from './announced.js';

export const admitPersonInputs = {
  personId: person('Who it is.'),
  admitted: yesNo('Whether this person may be at the hearing.'),
  motivationId: optional(content('The reasons; needed when somebody may not come.')),
};

/** Only somebody who was announced can be admitted. */
export const admitPerson: StepMeaning<'admitPerson'> = {
  event: 'personAdmitted',
  inputs: admitPersonInputs,
  often: true,
  requirements: (situation) => needsMotivationWhen(situation, !situation.request.admitted),
  take: (situation) => notAnnounced(situation) ?? { kind: 'taken', data: {} },
};
