import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content } from '../inputs/kinds.js';
import { investigationMeans } from '../words.js';
import { needsMotivationWhen } from './needs-motivation.js';

export const investigateInputs = {
  means: choice(investigationMeans, 'In what way.'),
  motivationId: optional(content('What is to be found out; needed for another way than those listed.')),
};

/** A visit, an expert, further papers: what the committee finds necessary. */
export const investigate: StepMeaning<'investigate'> = {
  event: 'investigationOrdered',
  inputs: investigateInputs,
  often: true,
  requirements: (situation) => needsMotivationWhen(situation, situation.request.means === 'other'),
};
