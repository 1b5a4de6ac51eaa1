import type { StepMeaning } from '../decision.js';
import { fileComplaintInputs } from './file-complaint.js';
import { filing, missingFacts } from './filing.js';

export const registerComplaintInputs = fileComplaintInputs;

/** Somebody came by, called, or wrote on paper: the same as filing, and the log says that staff wrote it down. */
export const registerComplaint: StepMeaning<'registerComplaint'> = {
  event: 'complaintFiled',
  inputs: registerComplaintInputs,
  requirements: missingFacts,
  take: (situation) => filing(situation) ?? { kind: 'taken', data: { onBehalf: true } },
};
