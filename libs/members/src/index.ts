/**
 * Who sits in the committee: nominations with their consents, seats and deputies, terms of office, what somebody knows of, what binds
 * him to a participant, side positions, absences, and the secretariat. Says who could sit; who sits in a case is not decided here.
 */
export { type TermOfOffice } from './appointment-check.service.js';
export { type CandidateFacts, CandidateReader } from './candidate-reader.service.js';
export { type NamedNominator, type WhichSeat } from './committee-rules.service.js';
export { type EndAbsenceCommand, MemberAbsences, type RecordAbsenceCommand } from './member-absence.service.js';
export { type MemberActDone, MemberActs, type MemberCommand } from './member-acts.service.js';
export {
  type CommitteeMembers,
  type CommitteePerson,
  MemberReader,
  type ShownAbsence,
  type ShownAppointment,
  type ShownNomination,
  type ShownNominator,
  type ShownOffice,
  type ShownTie,
} from './member-reader.service.js';
export { MembersModule } from './members.module.js';
export { type WhichPerson } from './newcomer.service.js';
export { NominationConsentEntity } from './nomination-consent.entity.js';
export {
  type ConsentToNominationCommand,
  type NominateMemberCommand,
  NominationService,
  type WhichNomination,
} from './nomination.service.js';
export { PersonAccountEntity } from './person-account.entity.js';
export { PersonExpertiseEntity } from './person-expertise.entity.js';
export {
  type EndTieCommand,
  PersonFacts,
  type RecordExpertiseCommand,
  type RecordTieCommand,
} from './person-facts.service.js';
export { PersonTieEntity } from './person-tie.entity.js';
export { type PublicMember, PublicMembers } from './public-members.service.js';
export { SeatAppointmentEntity } from './seat-appointment.entity.js';
export { type SeatNotice } from './seat-findings.js';
export { SeatNominationEntity } from './seat-nomination.entity.js';
export { type AppointToSeatCommand, type EndSeatCommand, SeatService } from './seat.service.js';
export {
  type AppointSecretaryCommand,
  type EndSecretaryCommand,
  SecretariatService,
  type TakeOverOfficeCommand,
} from './secretariat.service.js';
export { SidePositionEntity } from './side-position.entity.js';
export { type SidePosition, type SidePositionContent, SidePositionRepository } from './side-position.repository.js';
export {
  type RecordSidePositionCommand,
  SidePositionService,
  type WhichSidePosition,
} from './side-position.service.js';
export {
  type Expertise,
  type LastingTie,
  lastingTies,
  type Nominator,
  type SeatCapacity,
  seatCapacities,
  type SecretariatRole,
  secretariatRoles,
} from './words.js';
