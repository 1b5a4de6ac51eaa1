import { measureDecisions } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { choice, content } from '../inputs/kinds.js';

export const decideOnMeasuresInputs = {
  outcome: choice(measureDecisions, 'Whether something changes.'),
  contentId: content('What was found, for whoever is told of it.'),
};

/** What changes is a measure of its own, with a day; the complaint itself is answered already. */
export const decideOnMeasures: StepMeaning<'decideOnMeasures'> = {
  event: 'measuresDecided',
  inputs: decideOnMeasuresInputs,
};
