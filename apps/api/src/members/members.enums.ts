import {
  type Expertise,
  type LastingTie,
  type Nominator,
  type SeatCapacity,
  type SecretariatRole,
  type SeatNotice,
} from '#members';
import { enumOf } from '../graphql/enums.js';

export const NominatorEnum = enumOf<Nominator>('Nominator', 'Who nominates for a seat.', {
  rentersOrganisations: 'Organisations of renters, or the one of a participant that is named.',
  participants: 'The participants, or the one that is named.',
  sittingMembers: 'The members who sit already.',
  selectionBody: 'A body that was made to choose.',
  authority: 'A public authority.',
  unknown: 'The regulation does not say.',
});

export const ExpertiseEnum = enumOf<Expertise>('Expertise', 'What somebody knows of.', {
  law: 'The law.',
  tenancyLaw: 'The law of renting.',
  socialHousing: 'Social housing.',
  mediation: 'Mediation.',
  construction: 'Construction.',
  care: 'Care.',
  other: 'Something else.',
});

export const SeatCapacityEnum = enumOf<SeatCapacity>('SeatCapacity', 'As what somebody is appointed.', {
  seat: 'Has the seat.',
  deputy: 'Takes the seat when whoever has it cannot sit.',
});

export const LastingTieEnum = enumOf<LastingTie>('LastingTie', 'What binds somebody to a participant.', {
  employment: 'Works there.',
  board: 'Is on its board.',
  supervision: 'Supervises it.',
  assignment: 'Works for it on assignment.',
  renting: 'Rents from it, which is no bar.',
});

export const SecretariatRoleEnum = enumOf<SecretariatRole>('SecretariatRole', 'An office of the secretariat.', {
  secretary: 'The secretary.',
  deputySecretary: 'Stands in for the secretary.',
});

export const SeatNoticeCodeEnum = enumOf<SeatNotice['code']>('SeatNoticeCode', 'What is to be looked after.', {
  seatVacant: 'Nobody has the seat.',
  deputiesLacking: 'There are fewer deputies than the regulation asks.',
  officeEnds: 'A term of office ends within six months, and nobody was appointed to go on.',
});
