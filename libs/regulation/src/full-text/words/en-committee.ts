import type { nlCommittee } from './nl-committee.js';

const knowledge = {
  law: 'the law',
  tenancyLaw: 'the law of renting',
  socialHousing: 'social housing',
  mediation: 'helping to solve things together',
  construction: 'building',
  care: 'care',
  other: 'something else',
};

/** English sentences about who sits. */
export const enCommittee: typeof nlCommittee = {
  setUp: {
    by: {
      oneParticipant: 'There is one {participant} behind {committee}.',
      oneOrMore: 'There is one {participant} behind {committee}, or more than one.',
    },
    board: {
      jointly: 'Are there several? Then their boards decide about it together.',
      each: 'Are there several? Then every board decides for itself.',
      unknown: 'Are there several? The source does not say which board decides then.',
    },
  },
  quorum: {
    value: 'At least {value} of them must be there.',
    none: 'There is no rule for how many of them must be there.',
    unknown: 'The source does not say how many of them must be there.',
  },
  seat: {
    role: { chair: 'One seat is for the chair.', member: 'One seat is for a member.' },
    nominatedBy: {
      list: 'Whoever sits there was nominated by: {list}.',
      rentersOrganisations: 'the renters with their organisation',
      participants: 'the {participants}',
      sittingMembers: 'the other members',
      selectionBody: 'a separate group that chooses',
      authority: 'a body that is independent of all',
      unknown: 'the source does not say it',
    },
    nomination: {
      jointly: 'They do that together.',
      doubleConsent: 'Each side must agree with it.',
      each: 'Every one does that for itself.',
      unknown: 'The source does not say whether they do that together.',
    },
    boundTo: { participantConcerned: 'It can be another one in another case: it is about your own {participant}.' },
    ifVacant: {
      deputy: 'Can nobody sit there? Then a deputy does.',
      otherParticipant: 'Can nobody sit there? Then somebody of another {participant} does.',
      withoutSeat: 'Can nobody sit there? Then the seat stays empty.',
      unknown: 'The source does not say what happens when nobody can sit there.',
    },
    expertise: { list: 'Whoever sits there knows much about: {list}.', ...knowledge },
  },
  deputies: {
    value: 'So many others can take their place: {value}.',
    unknown: 'The source does not say how many others can take their place.',
  },
  expertise: {
    everybody: { list: 'Every member knows much about: {list}.', ...knowledge },
    somebody: { list: 'At least one member knows much about: {list}.', ...knowledge },
  },
  independence: {
    noTies: {
      yes: 'A member is no part of {theParticipant}.',
      no: 'A member may be a part of {theParticipant}.',
      unknown: 'The source does not say whether a member may be a part of {theParticipant}.',
    },
    coolingOff: {
      value: 'Nor in the {value} before.',
      none: 'In former times it may have been so.',
      unknown: 'The source does not say whether it may have been so before.',
    },
    appliesTo: { list: 'This holds for: {list}.', members: 'the members', secretary: 'the secretary' },
  },
  office: {
    length: {
      value: 'Somebody is a member for {value}.',
      none: 'How long somebody is a member is not fixed.',
      unknown: 'The source does not say how long somebody is a member.',
    },
    reappointments: {
      value: 'So often it may be again: {value} times.',
      free: 'After that it may be again and again.',
      unknown: 'The source does not say whether it may be again.',
    },
    atMost: {
      value: 'In all it is at most {value}.',
      none: 'There is no limit to how long it is in all.',
      unknown: 'The source does not say how long it may be in all.',
    },
    runningCases: {
      finished: 'Does a member stop? Then that member first finishes the own cases.',
      passedOn: 'Does a member stop? Then the cases go to another member.',
      unknown: 'The source does not say who finishes the cases of a member who stops.',
    },
  },
  secretary: {
    employedBy: {
      platform: 'The secretary works for this platform.',
      committee: 'The secretary works for {committee} itself.',
      outsideFirm: 'The secretary works for a firm from outside.',
      participant: 'The secretary works for one of the {participants}.',
      unknown: 'The source does not say for whom the secretary works.',
    },
    participant: 'That is {value}.',
    votes: {
      yes: 'The secretary has a vote.',
      no: 'The secretary has no vote.',
      unknown: 'The source does not say whether the secretary has a vote.',
    },
    whenRespondentEmploys: {
      deputy: 'Is the case about that one? Then there is another secretary.',
      disclosed: 'Is the case about that one? Then you are told.',
      notInDeliberation: 'Is the case about that one? Then the secretary is not there when the members decide.',
      unknown: 'The source does not say what happens when the case is about that one.',
    },
  },
  recusal: {
    onOwnMotion: 'A member steps back when that is better.',
    decidedByOthers: 'The others decide whether a member steps back.',
    unknown: 'The source does not say how a member steps back.',
  },
  challenge: {
    by: { list: 'Who may ask for another member: {list}.', complainant: 'you', respondent: 'whoever answers' },
    decidedBy: {
      otherMembers: 'The other members decide on that.',
      chair: 'The chair decides on that.',
      deputies: 'The deputies decide on that.',
      unknown: 'The source does not say who decides on that.',
    },
  },
  voting: {
    majority: 'Most votes count.',
    unanimity: 'All members must agree.',
    unknown: 'The source does not say how the members vote.',
  },
};
