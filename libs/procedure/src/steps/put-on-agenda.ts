import type { StepMeaning } from '../decision.js';

export const putOnAgendaInputs = {};

/** It changes nothing in the case: what the board does with it is no part of the procedure. */
export const putOnAgenda: StepMeaning<'putOnAgenda'> = {
  event: 'complaintPutOnAgenda',
  inputs: putOnAgendaInputs,
};
