import type { StepMeaning } from '../decision.js';
import { refuse } from '../refusal.js';
import type { SubmitResponse } from '../step-request.js';

/** The respondent answers. The day of the step is the day the committee received the response. */
export const submitResponse: StepMeaning<SubmitResponse, 'responseSubmitted'> = {
  event: 'responseSubmitted',
  requirements: ({ request, rule }) =>
    request.contentId
      ? undefined
      : refuse('requirementsMissing', 'steps.submitResponse', { source: rule.source, missing: ['contentId'] }),
  take: ({ request }) => ({ kind: 'taken', data: { contentId: request.contentId } }),
};
