/**
 * A committee as the platform knows it: the tenant at a host name, its participants, and the people who hold a role in it.
 * Does not know complaints.
 */
export { AbsenceEntity } from './absence.entity.js';
export { AbsenceRepository } from './absence.repository.js';
export { AbsenceService, type AnnouncedAbsence } from './absence.service.js';
export { AppointmentService, type Appointed, type Appointment } from './appointment.service.js';
export { CommitteeOpening } from './committee-opening.service.js';
export { CommitteeUpdate } from './committee-update.service.js';
export { committeeTimeZone } from './committee-time-zone.js';
export { CommitteesModule } from './committees.module.js';
export { MembershipEntity } from './membership.entity.js';
export { MembershipRepository } from './membership.repository.js';
export { coveredRoles, coveringRoles, heldOnDay } from './offices.js';
export { ParticipantEntity } from './participant.entity.js';
export { ParticipantRepository } from './participant.repository.js';
export { ParticipantService } from './participant.service.js';
export { PersonContentEntity } from './person-content.entity.js';
export { PersonEntity } from './person.entity.js';
export { PersonRepository, type PersonDetails } from './person.repository.js';
export { SiteAddress } from './site-address.service.js';
export { TenantDirectory, type Tenant } from './tenant-directory.service.js';
