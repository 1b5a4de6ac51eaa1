/** Where a case can stand. Which of them are endings is for each regulation to say. */
export const stages = [
  'filed',
  'incomplete',
  'waiting',
  'withParticipant',
  'inObjection',
  'admitted',
  'awaitingResponse',
  'responded',
  'inTreatment',
  'inMediation',
  'held',
  'offerMade',
  'hearingPlanned',
  'heard',
  'challenged',
  'closedForDecision',
  'advised',
  'ruled',
  'answered',
  'decided',
  'inAftercare',
  'refused',
  'forwarded',
  'handedOver',
  'withdrawn',
  'settled',
  'discontinued',
  'lapsed',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

/** Instead of a stage: back to the stage in which the case stood before this one. */
export const previousStage = 'previous';
export type NextStage = Stage | typeof previousStage;
