import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content, day, name } from '../inputs/kinds.js';
import { termNotRunning } from './running-term.js';

export const requestMoreTimeInputs = {
  term: name('The term, as the regulation names it.'),
  until: optional(day('The day until which more time is asked.')),
  contentId: optional(content('The reasons.')),
};

/** A request moves no date; extendTerm does. */
export const requestMoreTime: StepMeaning<'requestMoreTime'> = {
  event: 'moreTimeRequested',
  inputs: requestMoreTimeInputs,
  often: true,
  take: (situation) => termNotRunning(situation) ?? { kind: 'taken', data: {} },
};
