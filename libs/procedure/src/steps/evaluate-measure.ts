import { measureOutcomes } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content, id } from '../inputs/kinds.js';
import { neverPromised } from './made-commitment.js';

export const evaluateMeasureInputs = {
  commitmentId: optional(id('The measure; absent when the complaint as a whole is looked at again.')),
  outcome: choice(measureOutcomes, 'Whether it worked.'),
  contentId: optional(content('What was found.')),
};

/** A measure, or what became of the complaint, is judged some time later, and may be judged again. */
export const evaluateMeasure: StepMeaning<'evaluateMeasure'> = {
  event: 'measureEvaluated',
  inputs: evaluateMeasureInputs,
  often: true,
  take: (situation) => neverPromised(situation) ?? { kind: 'taken', data: {} },
};
