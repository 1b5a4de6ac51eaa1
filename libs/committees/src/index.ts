/**
 * A committee as the platform knows it: the tenant at a host name, its participants, and the people who hold a role in it.
 * Does not know complaints.
 */
export { AppointmentService, type Appointment } from './appointment.service.js';
export { CommitteeOpening } from './committee-opening.service.js';
export { CommitteeUpdate } from './committee-update.service.js';
export { CommitteesModule } from './committees.module.js';
export { MembershipEntity } from './membership.entity.js';
export { MembershipRepository } from './membership.repository.js';
export { ParticipantEntity } from './participant.entity.js';
export { ParticipantRepository } from './participant.repository.js';
export { PersonContentEntity } from './person-content.entity.js';
export { PersonEntity } from './person.entity.js';
export { PersonRepository, type PersonDetails } from './person.repository.js';
export { SiteAddress } from './site-address.service.js';
export { TenantDirectory, type Tenant } from './tenant-directory.service.js';
