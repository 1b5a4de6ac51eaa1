import type { Situation, StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { judgements } from '../inputs/judgements.js';
import { content, names } from '../inputs/kinds.js';
import type { Refusal } from '../refusal.js';
import { judgementRefusal } from './judged.js';
import { notForThisRole, unknownGrounds } from './unknown-grounds.js';

export const discontinueInputs = {
  grounds: optional(names('The grounds of the regulation that arose.')),
  judgements: optional(judgements('Open norms that are judged with it, each with its reasons.')),
  motivationId: content('The reasons.'),
};

/** Nobody stops a case without reasons in writing. */
export const discontinue: StepMeaning<'discontinue'> = {
  event: 'caseDiscontinued',
  inputs: discontinueInputs,
  requirements: groundless,
};

function groundless({ regulation, request, by }: Situation<'discontinue'>): Refusal | undefined {
  const { grounds = [], judgements: judged } = request;
  return (
    unknownGrounds(regulation, grounds) ??
    notForThisRole(regulation, grounds, by) ??
    judgementRefusal(regulation, judged, by)
  );
}
