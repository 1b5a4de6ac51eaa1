import type { CommitteeRule, Seat } from '#regulation';

const source = 'artikel 1';
const chair: Seat = { role: 'chair', nominatedBy: ['sittingMembers'], nomination: 'jointly', source };
const fixed: Seat = { role: 'member', nominatedBy: ['participants'], nomination: 'jointly', source };
const bound: Seat = {
  role: 'member',
  nominatedBy: ['rentersOrganisations'],
  nomination: 'each',
  boundTo: 'participantConcerned',
  source,
};

/** One with every rule there is. */
export const withEverything: CommitteeRule = {
  size: 4,
  quorum: 3,
  seats: {
    chair: {
      role: 'chair',
      nominatedBy: ['rentersOrganisations', 'participants'],
      nomination: 'doubleConsent',
      source,
    },
    fixed: { ...fixed, expertise: ['construction'] },
    renters: { ...bound, ifVacant: 'otherParticipant' },
    appointed: { role: 'member', nominatedBy: ['selectionBody', 'authority'], nomination: 'each', source },
  },
  deputies: 4,
  expertise: { everybody: ['socialHousing'], somebody: ['law', 'mediation'], source },
  independence: { noTies: 'yes', coolingOff: '2 years', appliesTo: ['members', 'secretary'], source },
  office: { length: '4 years', reappointments: 1, atMost: '8 years', runningCases: 'passedOn', source },
  secretary: {
    employedBy: 'participant',
    participant: 'noord',
    votes: 'no',
    whenRespondentEmploys: 'notInDeliberation',
    source,
  },
  recusal: 'onOwnMotion',
  challenge: { by: ['complainant', 'respondent'], decidedBy: 'otherMembers', source },
  voting: 'majority',
  source,
};

/** A seat for the renters of the participant that stays empty when nobody can take it; members finish their cases. */
export const withoutTheSeat: CommitteeRule = {
  size: 3,
  quorum: 2,
  seats: { chair, fixed, renters: { ...bound, ifVacant: 'withoutSeat' } },
  deputies: 'unknown',
  expertise: { somebody: ['law', 'construction', 'care'], source },
  office: { length: '3 years', reappointments: 'free', atMost: '6 years', source },
  source,
};

/** Two seats bound to the participant, one filled by a deputy when it is vacant, and one that the regulation is silent on. */
export const withDeputies: CommitteeRule = {
  size: 4,
  quorum: 'none',
  seats: {
    chair: { ...chair, nominatedBy: ['unknown'], nomination: 'unknown' },
    renters: { ...bound, ifVacant: 'deputy' },
    landlord: { ...bound, nominatedBy: ['participants', 'rentersOrganisations'], nomination: 'doubleConsent' },
    other: { ...fixed, nominatedBy: ['participants', 'unknown'], nomination: 'each' },
  },
  deputies: 2,
  expertise: { everybody: ['tenancyLaw'], somebody: ['law'], source },
  independence: { noTies: 'unknown', coolingOff: 'unknown', appliesTo: ['members'], source },
  source,
};
