import { type Sentences } from './sentences.js';

export const englishSentences: Sentences = {
  recused: 'Stepped back from this case, or was challenged.',
  secretaryOfCase: 'Is a secretary in this case.',
  absent: 'Is not there on this day.',
  ownMatter: 'The case is a matter of their own.',
  household: 'The case is about somebody of the same household.',
  earlierInvolvement: 'Was involved in this case before.',
  tiedToRespondent: 'Has a tie with the participant that the case is about.',
  tiedToRespondentRecently: 'Had a tie with the participant that the case is about, not long enough ago.',
  tiedToParticipant: 'Has a tie with a participant. The regulation does not allow that.',
  expertiseOfEverybodyLacking: 'Does not know of what everybody in the committee must know.',

  notAppointed: 'Is not appointed to this seat.',
  deputiesNotProvided: 'The regulation knows no deputies.',
  officeNotBegun: 'The term of office has not begun on this day.',
  officeEnded: 'The term of office has ended on this day.',
  reappointedTooOften: 'Was appointed again more often than the regulation allows.',
  officeCapReached: 'Has been a member for longer in all than the regulation allows.',
  nominationLacking: 'A nomination that the regulation asks for is missing.',
  consentLacking: 'Not everybody who must agree to the nomination has done so.',
  notNominatedForParticipant: 'Was not nominated for the participant that the case is about.',
  expertiseOfSeatLacking: 'Does not know of what this seat asks.',

  noSeats: 'The regulation does not say who sits in a case. A person has to decide it.',
  seatUnknown: 'The regulation does not know this seat.',
  seatTwice: 'This seat is taken twice.',
  personTwice: 'The same person stands in two places.',
  personUnknown: 'This person is no member or deputy of the committee.',
  seatVacant: 'Nobody can take this seat.',
  seatVacantWhileSomebodyCan: 'This seat is empty, though somebody can take it.',
  vacancyToDecide:
    'Nobody can take this seat, and the regulation does not say what happens then. A person has to decide it.',
  sitsWithoutSeat: 'Nobody can take this seat. The regulation says that it stays empty then.',
  fallbackToDecide:
    'This person was not nominated for this participant. The regulation does not say whether that is allowed; a person has to decide it.',
  deputyWhileHolderCan: 'A deputy takes this seat, though somebody who holds it can sit.',
  fallbackWhileNominatedCan: 'Somebody who comes first by the regulation can take this seat.',
  expertiseOfSomebodyLacking: 'None of them knows of what at least one of them must know.',
  belowQuorum: 'There are fewer people than the regulation asks.',

  endsBeforeStart: 'The appointment ends before it begins.',
  officeTooLong: 'The appointment is longer than the regulation allows.',
  alreadyInSeat: 'Is appointed to this place in that time already.',
  nominationWithoutParticipant: 'The nomination does not say which participant it is for.',
  tiedToParticipantRecently: 'Had a tie with a participant, not long enough before the appointment.',

  moreHearings: 'Has more hearings than whoever sits there.',
  sameHearings: 'Has as many hearings. Then a fixed order decides.',
  holderSits: 'Is a deputy. Somebody who holds the seat can sit.',
  nominatedOneSits: 'Somebody who was nominated for this participant can sit.',
  expertiseOfOtherNeeded: 'What the one who sits there knows is needed in this panel.',
  sitsInOtherSeat: 'Sits in another seat.',
  decisionNeeded: 'Can sit only when a person decides it: the regulation does not say whether it is allowed.',

  onlyOne: 'Is the only one who can take this seat.',
  fewestHearings: 'Has the fewest hearings of those who can take this seat.',
  firstOfEqualHearings: 'Has as many hearings as another, and comes first in a fixed order.',
  othersSitElsewhere: 'Others who can sit here sit in another seat.',
  firstInLine: 'Comes before those who can sit only when nobody else can.',
  nominatedByRentersOfParticipant:
    "Was nominated by the renters' organisation of the participant that the case is about.",
  nominatedForParticipant: 'Was nominated for the participant that the case is about.',
  expertiseNeeded: 'Knows of what at least one of them must know.',
  deputyBecauseNobodyForSeat: 'Is a deputy. Nobody who comes first can take this seat.',
  otherParticipantBecauseNobodyForSeat:
    'Was nominated for another participant. Nobody who comes first can take this seat.',

  notEmployedByRespondent: 'The secretary has no tie with the participant that the case is about.',
  asRegulationSays:
    'The secretary is employed by the participant that the case is about. The regulation says what happens then.',
  noTiesAllowed: 'By the regulation the secretary has no ties with a participant. A deputy takes the case.',
  regulationSilent:
    'The secretary is employed by the participant that the case is about. The regulation does not say what happens then: the parties are told, and the chair decides.',
};
