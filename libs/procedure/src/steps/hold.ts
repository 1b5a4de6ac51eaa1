import { holdReasons } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content, day } from '../inputs/kinds.js';
import { noHold } from '../needs.js';
import { holding, wakesTooEarly } from './holding.js';

export const holdInputs = {
  reason: choice(holdReasons, 'Why the case is held.'),
  wakeUpOn: optional(day('The day on which somebody looks again.')),
  motivationId: optional(
    content('The reasons; needed for `other`, and for a reason that the regulation does not list.'),
  ),
};

/** A hold does not stop a clock unless the regulation says so for its reason. */
export const hold: StepMeaning<'hold'> = {
  event: 'caseHeld',
  inputs: holdInputs,
  often: true,
  needs: [noHold],
  take: (situation) => wakesTooEarly(situation) ?? holding(situation, situation.request.reason),
};
