import type { StepMeaning } from '../decision.js';
import { furtherFacts } from '../inputs/facts.js';
import { optional } from '../inputs/input.js';
import { content } from '../inputs/kinds.js';
import { mergedFacts } from '../merged-facts.js';
import { factsRefusal } from './filing.js';

export const completeComplaintInputs = {
  facts: optional(furtherFacts('What was still unknown of the complaint.')),
  contentId: optional(content('What was missing.')),
};

/** What was already known can be corrected by it; the day of receipt stays what it was. */
export const completeComplaint: StepMeaning<'completeComplaint'> = {
  event: 'complaintCompleted',
  inputs: completeComplaintInputs,
  often: true,
  take: ({ regulation, state, request, today }) =>
    (request.facts && factsRefusal(regulation, mergedFacts(state.facts, request.facts), today)) ?? {
      kind: 'taken',
      data: {},
    },
};
