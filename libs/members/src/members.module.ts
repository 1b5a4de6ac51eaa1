import { CatalogueModule } from '#catalogue';
import { CommitteesModule } from '#committees';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { AppointmentCheck } from './appointment-check.service.js';
import { CandidateReader } from './candidate-reader.service.js';
import { CommitteeRules } from './committee-rules.service.js';
import { MemberAbsences } from './member-absence.service.js';
import { MemberActs } from './member-acts.service.js';
import { MemberReader } from './member-reader.service.js';
import { Newcomers } from './newcomer.service.js';
import { NominationService } from './nomination.service.js';
import { PersonFactsRepository } from './person-facts.repository.js';
import { PersonFacts } from './person-facts.service.js';
import { PublicMembers } from './public-members.service.js';
import { SeatRole } from './seat-role.service.js';
import { SeatRepository } from './seat.repository.js';
import { SeatService } from './seat.service.js';
import { SecretariatService } from './secretariat.service.js';
import { SidePositionRepository } from './side-position.repository.js';
import { SidePositionService } from './side-position.service.js';

const exported = [
  CandidateReader,
  MemberAbsences,
  MemberActs,
  MemberReader,
  NominationService,
  PersonFacts,
  PublicMembers,
  SeatService,
  SecretariatService,
  SidePositionRepository,
  SidePositionService,
];

@Module({
  imports: [CatalogueModule, CommitteesModule, SignInModule],
  providers: [
    ...exported,
    AppointmentCheck,
    CommitteeRules,
    Newcomers,
    PersonFactsRepository,
    SeatRepository,
    SeatRole,
  ],
  exports: exported,
})
export class MembersModule {}
