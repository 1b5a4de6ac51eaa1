import type { StepMeaning } from '../decision.js';

export const reportToBoardMemberInputs = {};

/** Whether it comes before the board is for that member alone to decide. */
export const reportToBoardMember: StepMeaning<'reportToBoardMember'> = {
  event: 'boardMemberInformed',
  inputs: reportToBoardMemberInputs,
  often: true,
};
