/** Why somebody cannot sit in this case, in any seat. */
export const personBars = [
  'recused',
  'secretaryOfCase',
  'absent',
  'ownMatter',
  'household',
  'earlierInvolvement',
  'tiedToRespondent',
  'tiedToRespondentRecently',
  'tiedToParticipant',
  'expertiseOfEverybodyLacking',
] as const;

/** Why somebody cannot sit in this seat. */
export const seatBars = [
  'notAppointed',
  'deputiesNotProvided',
  'officeNotBegun',
  'officeEnded',
  'reappointedTooOften',
  'officeCapReached',
  'nominationLacking',
  'consentLacking',
  'notNominatedForParticipant',
  'expertiseOfSeatLacking',
] as const;

/** What can be wrong with a panel as a whole. */
export const panelFaults = [
  'noSeats',
  'seatUnknown',
  'seatTwice',
  'personTwice',
  'personUnknown',
  'seatVacant',
  'seatVacantWhileSomebodyCan',
  'vacancyToDecide',
  'sitsWithoutSeat',
  'fallbackToDecide',
  'deputyWhileHolderCan',
  'fallbackWhileNominatedCan',
  'expertiseOfSomebodyLacking',
  'belowQuorum',
] as const;

/** What can be wrong with an appointment, besides the bars of a seat. */
export const appointmentFaults = [
  'endsBeforeStart',
  'officeTooLong',
  'alreadyInSeat',
  'nominationWithoutParticipant',
  'tiedToParticipantRecently',
] as const;

/** Why somebody who could sit does not. */
export const notChosen = [
  'moreHearings',
  'sameHearings',
  'holderSits',
  'nominatedOneSits',
  'expertiseOfOtherNeeded',
  'sitsInOtherSeat',
  'decisionNeeded',
] as const;

/** Why somebody sits. */
export const reasonCodes = [
  'onlyOne',
  'fewestHearings',
  'firstOfEqualHearings',
  'othersSitElsewhere',
  'firstInLine',
  'nominatedByRentersOfParticipant',
  'nominatedForParticipant',
  'expertiseNeeded',
  'deputyBecauseNobodyForSeat',
  'otherParticipantBecauseNobodyForSeat',
] as const;

export type PersonBar = (typeof personBars)[number];
export type SeatBar = (typeof seatBars)[number];
export type FindingCode = PersonBar | SeatBar | (typeof panelFaults)[number] | (typeof appointmentFaults)[number];
export type PassedOverCode = PersonBar | SeatBar | (typeof notChosen)[number];
export type ReasonCode = (typeof reasonCodes)[number];

export const secretaryCodes = [
  'notEmployedByRespondent',
  'asRegulationSays',
  'noTiesAllowed',
  'regulationSilent',
  'ownMatter',
  'household',
  'earlierInvolvement',
] as const;

/** Why a secretary may or may not support the committee in a case. */
export type SecretaryCode = (typeof secretaryCodes)[number];
