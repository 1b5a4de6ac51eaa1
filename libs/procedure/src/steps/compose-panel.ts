import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content } from '../inputs/kinds.js';
import { seats } from '../inputs/seats.js';

export const composePanelInputs = {
  seats: seats('Who sits on which seat.'),
  motivationId: optional(content('The reasons, where the regulation leaves something open.')),
};

/** Ids only: who may sit is judged where members and seats are known. A new composition replaces the one before. */
export const composePanel: StepMeaning<'composePanel'> = {
  event: 'panelComposed',
  inputs: composePanelInputs,
  often: true,
};
