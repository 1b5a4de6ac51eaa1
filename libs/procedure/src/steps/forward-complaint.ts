import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content, name, yesNo } from '../inputs/kinds.js';
import { unnamedForum } from './unnamed-forum.js';

export const forwardComplaintInputs = {
  forum: name('The body, as the regulation names it under forums.'),
  consent: optional(yesNo('Whether the complainant consents.')),
  motivationId: optional(content('The reasons.')),
};

/** Only to a body that the regulation names: none may be invented. */
export const forwardComplaint: StepMeaning<'forwardComplaint'> = {
  event: 'complaintForwarded',
  inputs: forwardComplaintInputs,
  requirements: unnamedForum,
};
