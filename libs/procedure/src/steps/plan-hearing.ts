import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, day } from '../inputs/kinds.js';
import { hearingPlaces } from '../words.js';
import { tooEarly } from '../dates.js';

export const planHearingInputs = {
  hearingOn: day('The day of the hearing, which may lie ahead.'),
  place: optional(choice(hearingPlaces, 'Where.')),
};

/** The day of the step is the day the invitations went out. A new day takes the place of the one before. */
export const planHearing: StepMeaning<'planHearing'> = {
  event: 'hearingPlanned',
  inputs: planHearingInputs,
  often: true,
  take: ({ day: sent, request, rule }) =>
    tooEarly({ field: 'hearingOn', day: request.hearingOn }, sent, rule, request.step) ?? {
      kind: 'taken',
      data: {},
      moments: { hearing: request.hearingOn },
    },
};
