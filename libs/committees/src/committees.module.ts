import { CatalogueModule } from '#catalogue';
import { Module } from '@nestjs/common';
import { AppointmentService } from './appointment.service.js';
import { CommitteeOpening } from './committee-opening.service.js';
import { CommitteeUpdate } from './committee-update.service.js';
import { MembershipRepository } from './membership.repository.js';
import { ParticipantRepository } from './participant.repository.js';
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
    AppointmentService,
    CommitteeOpening,
    CommitteeUpdate,
  ],
  exports: [
    SiteAddress,
    TenantDirectory,
    ParticipantRepository,
    PersonRepository,
    MembershipRepository,
    AppointmentService,
    CommitteeOpening,
    CommitteeUpdate,
  ],
})
export class CommitteesModule {}
