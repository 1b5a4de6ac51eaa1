export const termForces = ['fatal', 'norm', 'request', 'aim', 'expectation'] as const;
export type TermForce = (typeof termForces)[number];

/** Why a term can be made longer. */
export const extensionReasons = [
  'furtherInvestigation',
  'furtherInformation',
  'mediation',
  'hearing',
  'complexity',
  'consultation',
  'absence',
  'requestOfParty',
  'other',
] as const;
export type ExtensionReason = (typeof extensionReasons)[number];

/** What follows when a term passes. */
export const lapseEffects = ['nothing', 'opensNextInstance', 'deemedDecision', 'unknown'] as const;
export type LapseEffect = (typeof lapseEffects)[number];

/** Why a case can be held. */
export const holdReasons = [
  'informationAwaited',
  'participantInvestigates',
  'agreementsOnTrial',
  'compensationAwaited',
  'furtherInvestigation',
  'nextMeeting',
  'sideQuestion',
  'absence',
  'other',
] as const;
export type HoldReason = (typeof holdReasons)[number];
