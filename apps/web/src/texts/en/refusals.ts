/** Why a step cannot be taken now, by the code of the API. */
export const refusals = {
  stepNotInRegulation: 'This step is not in the rules of this procedure.',
  stepNotOpen: 'That is not possible in this part of the procedure.',
  stepAlreadyTaken: 'This was done already.',
  roleMayNot: 'Somebody else does this.',
  requirementsMissing: 'Something is still missing.',
  dateDoesNotExist: 'The day does not exist.',
  dateInFuture: 'The day lies in the future. Choose today or a day before it.',
  dateBeforePredecessor: 'The day lies before the step that came first. Choose a later day.',
  outcomeNotInRegulation: 'This outcome is not in the rules of this procedure.',
  unknownGround: 'This ground is not in the rules of this procedure.',
  groundNotForOutcome: 'This ground does not belong to this outcome.',
  groundDoesNotApply: 'On the facts this ground does not apply.',
  groundApplies: 'A ground not to handle it applies. Tick it and explain why you handle it anyway.',
  groundUndecided: 'It is not known whether a ground applies. Tick it and explain your choice.',
  groundNeedsMotivation: 'This ground needs an explanation.',
  other: 'This is not possible now.',
};
