import type { StepMeaning } from '../decision.js';
import { name } from '../inputs/kinds.js';
import { lapsed } from './lapsed.js';

export const recordLapseInputs = {
  term: name('The term, as the regulation names it.'),
};

/** The passing of a day is computed; this records that somebody drew the consequence that the regulation gives it. */
export const recordLapse: StepMeaning<'recordLapse'> = {
  event: 'termLapsed',
  inputs: recordLapseInputs,
  often: true,
  take: lapsed,
};
