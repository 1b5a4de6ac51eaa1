import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content, name, people } from '../inputs/kinds.js';
import { emptySeat } from './panel-seats.js';

export const recuseInputs = {
  seat: name('The seat.'),
  decidedBy: optional(people('Who decided it, where the regulation lets others decide.')),
  motivationId: optional(content('The reasons.')),
};

/** Who steps back is off the panel at once. */
export const recuse: StepMeaning<'recuse'> = {
  event: 'memberRecused',
  inputs: recuseInputs,
  often: true,
  take: (situation) => emptySeat(situation) ?? { kind: 'taken', data: {} },
};
