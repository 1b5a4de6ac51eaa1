import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content } from '../inputs/kinds.js';
import { anotherSide, replyOfNobody } from './pieces.js';

export const submitReplyInputs = {
  contentId: content('The reply.'),
  side: optional(choice(['complainant', 'respondent'], 'For whom an office writes it down; needed then.')),
};

/** The day of the step is the day the committee received the reply. */
export const submitReply: StepMeaning<'submitReply'> = {
  event: 'replySubmitted',
  inputs: submitReplyInputs,
  often: true,
  requirements: (situation) => anotherSide(situation) ?? replyOfNobody(situation),
};
