import { findings } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content } from '../inputs/kinds.js';
import { perPoint } from '../inputs/points.js';
import { found } from './found.js';

export const issueAdviceInputs = {
  outcome: optional(
    choice(findings, 'The finding on the complaint as a whole; it follows from the points where there are some.'),
  ),
  points: optional(perPoint(findings, 'The finding per point of the complaint.')),
  contentId: content('The text.'),
};

/** What an advice is worth, and whom it binds, the regulation says. */
export const issueAdvice: StepMeaning<'issueAdvice'> = {
  event: 'adviceIssued',
  inputs: issueAdviceInputs,
  take: found,
};
