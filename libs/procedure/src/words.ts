/** Values of inputs that only the procedure knows; closed lists, the same under every regulation. */

export const investigationMeans = ['homeVisit', 'onSite', 'expert', 'witness', 'furtherPapers', 'other'] as const;
export const announcedAs = ['representative', 'companion', 'helper', 'witness', 'expert', 'informant'] as const;
export const hearingPlaces = [
  'respondentOffice',
  'complainantHome',
  'otherParticipantOffice',
  'committeeOffice',
  'nearby',
  'online',
  'other',
] as const;
export type HearingPlace = (typeof hearingPlaces)[number];
/** Whether others can be at a hearing to listen. */
export const publicities = ['closed', 'public'] as const;
export type Publicity = (typeof publicities)[number];
/** On whose side something is laid before the committee; what the committee finds out itself is on neither of the two. */
export const pieceSides = ['complainant', 'respondent', 'committee'] as const;
export type PieceSide = (typeof pieceSides)[number];
export const commitmentKinds = ['commitment', 'measure'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];
/** With what something was promised: an agreement, the decision on an advice, or a promise of its own. */
export const commitmentOrigins = ['agreement', 'decision', 'promise'] as const;
export type CommitmentOrigin = (typeof commitmentOrigins)[number];
