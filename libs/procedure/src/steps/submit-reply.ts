import type { StepMeaning } from '../decision.js';
import { content } from '../inputs/kinds.js';

export const submitReplyInputs = {
  contentId: content('The reply.'),
};

/** The day of the step is the day the committee received the reply. */
export const submitReply: StepMeaning<'submitReply'> = {
  event: 'replySubmitted',
  inputs: submitReplyInputs,
  often: true,
};
