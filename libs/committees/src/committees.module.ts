import { CatalogueModule } from '#catalogue';
import { Module } from '@nestjs/common';
import { AbsenceRepository } from './absence.repository.js';
import { AbsenceService } from './absence.service.js';
import { AppointmentService } from './appointment.service.js';
import { CommitteeOpening } from './committee-opening.service.js';
import { CommitteeUpdate } from './committee-update.service.js';
import { MembershipRepository } from './membership.repository.js';
import { ParticipantRepository } from './participant.repository.js';
import { ParticipantService } from './participant.service.js';
import { PersonRepository } from './person.repository.js';
import { SiteAddress } from './site-address.service.js';
import { TenantDirectory } from './tenant-directory.service.js';

@Module({
  imports: [CatalogueModule],
  providers: [
    TenantDirectory,
    SiteAddress,
    ParticipantRepository,
    PersonRepository,
    MembershipRepository,
    AbsenceRepository,
    AbsenceService,
    AppointmentService,
    ParticipantService,
    CommitteeOpening,
    CommitteeUpdate,
  ],
  exports: [
    SiteAddress,
    TenantDirectory,
    ParticipantRepository,
    PersonRepository,
    MembershipRepository,
    AbsenceService,
    AppointmentService,
    ParticipantService,
    CommitteeOpening,
    CommitteeUpdate,
  ],
})
export class CommitteesModule {}
