import type { StepMeaning } from '../decision.js';

export const closeInvestigationInputs = {};

/** A regulation that counts its term from here says so. */
export const closeInvestigation: StepMeaning<'closeInvestigation'> = {
  event: 'investigationClosed',
  inputs: closeInvestigationInputs,
};
