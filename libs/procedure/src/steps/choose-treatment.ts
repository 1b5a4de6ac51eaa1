import { treatments } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content } from '../inputs/kinds.js';
import { needsMotivationWhen } from './needs-motivation.js';

export const chooseTreatmentInputs = {
  outcome: choice(treatments, 'A hearing, on paper, or otherwise.'),
  motivationId: optional(content('The reasons; needed for another treatment.')),
};

/** Another treatment than those listed needs its reasons. */
export const chooseTreatment: StepMeaning<'chooseTreatment'> = {
  event: 'treatmentChosen',
  inputs: chooseTreatmentInputs,
  requirements: (situation) => needsMotivationWhen(situation, situation.request.outcome === 'other'),
};
