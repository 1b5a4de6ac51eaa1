import type { StepMeaning } from '../decision.js';
import type { RequestResponse } from '../step-request.js';

/** The committee asks the respondent for a response. The day of the step is the day the request was sent. */
export const requestResponse: StepMeaning<RequestResponse, 'responseRequested'> = {
  event: 'responseRequested',
  take: () => ({ kind: 'taken', data: {} }),
};
