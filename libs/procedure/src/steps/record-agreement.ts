import { agreementOutcomes, holdReasons } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content, day } from '../inputs/kinds.js';
import { commitments } from '../inputs/commitments.js';
import { holding, wakesTooEarly } from './holding.js';
import { promisedBefore } from './made-commitment.js';

export const recordAgreementInputs = {
  outcome: choice(agreementOutcomes, 'Whether the case is done, or is held.'),
  contentId: content('The letter with what was agreed.'),
  commitments: optional(commitments('What was promised, with its days.')),
  reason: optional(choice(holdReasons, 'With held: why.')),
  wakeUpOn: optional(day('With held: the day on which somebody looks again.')),
};

/** An agreement that is held is a hold of the case: it waits to see whether the agreement works. */
export const recordAgreement: StepMeaning<'recordAgreement'> = {
  event: 'agreementRecorded',
  inputs: recordAgreementInputs,
  often: true,
  take: (situation) => {
    const refusal = promisedBefore(situation);
    if (refusal || situation.request.outcome !== 'held') {
      return refusal ?? { kind: 'taken', data: {} };
    }
    return wakesTooEarly(situation) ?? holding(situation, situation.request.reason ?? 'agreementsOnTrial');
  },
};
