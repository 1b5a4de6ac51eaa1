import { findings } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content } from '../inputs/kinds.js';
import { perPoint } from '../inputs/points.js';
import { found } from './found.js';

export const issueRulingInputs = {
  outcome: optional(
    choice(findings, 'The finding on the complaint as a whole; it follows from the points where there are some.'),
  ),
  points: optional(perPoint(findings, 'The finding per point of the complaint.')),
  contentId: content('The text.'),
};

/** A ruling holds without a decision of somebody else. */
export const issueRuling: StepMeaning<'issueRuling'> = {
  event: 'rulingIssued',
  inputs: issueRulingInputs,
  take: found,
};
