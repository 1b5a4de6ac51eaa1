import { channels } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { complaintFacts } from '../inputs/facts.js';
import { optional } from '../inputs/input.js';
import { choice, content } from '../inputs/kinds.js';
import { complaintPoints } from '../inputs/points.js';
import { filing, missingFacts } from './filing.js';

export const fileComplaintInputs = {
  facts: complaintFacts('What is known of the complaint; what is left out is unknown.'),
  channel: choice(channels, 'How it came in.'),
  contentId: optional(content('The complaint itself.')),
  enclosuresId: optional(content('What came along with the complaint: a piece of the complainant of its own.')),
  points: optional(complaintPoints('The points of the complaint, where it has several.')),
};

/**
 * No ground ever refuses it: the machine advises, and only the committee decides on admissibility. What can be wrong
 * is the input: a channel, a fact or a date that cannot be.
 */
export const fileComplaint: StepMeaning<'fileComplaint'> = {
  event: 'complaintFiled',
  inputs: fileComplaintInputs,
  requirements: missingFacts,
  take: (situation) => filing(situation) ?? { kind: 'taken', data: {} },
};
