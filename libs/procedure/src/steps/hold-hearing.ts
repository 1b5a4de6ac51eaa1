import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content, namesFrom, people } from '../inputs/kinds.js';
import { heardByTooFew } from './agreement.js';

export const holdHearingInputs = {
  sides: optional(namesFrom(['complainant', 'respondent'], 'Which sides were there.')),
  present: optional(people('Who was there.')),
  contentId: optional(content('The record.')),
};

/** The day of the step is the day of the hearing, which is not before the day to which both sides were invited. */
export const holdHearing: StepMeaning<'holdHearing'> = {
  event: 'hearingHeld',
  inputs: holdHearingInputs,
  often: true,
  earliest: ({ state }) =>
    state.moments.findLast(({ event, moment }) => event === 'hearingPlanned' && moment === 'hearing')?.day,
  take: (situation) => heardByTooFew(situation) ?? { kind: 'taken', data: {} },
};
