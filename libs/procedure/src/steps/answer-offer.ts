import { offerOutcomes } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { choice } from '../inputs/kinds.js';
import { openOffer } from '../needs.js';

export const answerOfferInputs = {
  outcome: choice(offerOutcomes, 'Whether the complainant accepts it.'),
};

/** Only the offer that is open can be answered. */
export const answerOffer: StepMeaning<'answerOffer'> = {
  event: 'offerAnswered',
  inputs: answerOfferInputs,
  often: true,
  needs: [openOffer],
};
