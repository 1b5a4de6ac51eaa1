import type { StepMeaning } from '../decision.js';

export const proposeMediationInputs = {};

/** Mediation is offered to both sides; what comes of it is recorded by recordAgreement. */
export const proposeMediation: StepMeaning<'proposeMediation'> = {
  event: 'mediationProposed',
  inputs: proposeMediationInputs,
};
