import { boardDecisions } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content } from '../inputs/kinds.js';
import { perPoint } from '../inputs/points.js';
import { commitments } from '../inputs/commitments.js';
import { bindingAdvice, withoutReasons } from './deviation.js';
import { unknownPoints } from './found.js';
import { promisedBefore } from './made-commitment.js';

export const decideOnAdviceInputs = {
  outcome: choice(boardDecisions, 'What the board does with the advice as a whole.'),
  points: optional(perPoint(boardDecisions, 'The same per point.')),
  motivationId: optional(content('The reasons; needed for every deviation.')),
  contentId: optional(content('The decision.')),
  commitments: optional(commitments('What the board promises, with its days.')),
};

/** A board that deviates says why, per point; a binding advice leaves it no choice. */
export const decideOnAdvice: StepMeaning<'decideOnAdvice'> = {
  event: 'boardDecisionMade',
  inputs: decideOnAdviceInputs,
  requirements: (situation) => bindingAdvice(situation) ?? withoutReasons(situation),
  take: (situation) => unknownPoints(situation) ?? promisedBefore(situation) ?? { kind: 'taken', data: {} },
};
