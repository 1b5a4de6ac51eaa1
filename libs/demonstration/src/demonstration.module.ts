import { AdvicesModule } from '#advices';
import { CasesModule } from '#cases';
import { CommitteePageModule } from '#committee-page';
import { CommitteesModule } from '#committees';
import { HearingsModule } from '#hearings';
import { MembersModule } from '#members';
import { PanelsModule } from '#panels';
import { PiecesModule } from '#pieces';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { ActPlayer } from './act-player.service.js';
import { ActDesk } from './acts/act-desk.service.js';
import { AdmissionActs } from './acts/admission-acts.service.js';
import { BoardActs } from './acts/board-acts.service.js';
import { CourseActs } from './acts/course-acts.service.js';
import { HearingActs } from './acts/hearing-acts.service.js';
import { OutcomeActs } from './acts/outcome-acts.service.js';
import { DemonstrationPanels } from './acts/panel-acts.service.js';
import { DemonstrationPieces } from './acts/piece-acts.service.js';
import { TreatmentActs } from './acts/treatment-acts.service.js';
import { CasePlayer } from './case-player.service.js';
import { CasesPlayer } from './cases-player.service.js';
import { DemonstrationLogins } from './demonstration-logins.service.js';
import { DemonstrationPlayer } from './demonstration-player.service.js';
import { OfficePlayer } from './office-player.service.js';
import { PeoplePlayer } from './people-player.service.js';
import { SeatsPlayer } from './seats-player.service.js';

@Module({
  imports: [
    AdvicesModule,
    CasesModule,
    CommitteePageModule,
    CommitteesModule,
    HearingsModule,
    MembersModule,
    PanelsModule,
    PiecesModule,
    SignInModule,
  ],
  providers: [
    ActDesk,
    ActPlayer,
    AdmissionActs,
    BoardActs,
    CourseActs,
    DemonstrationPanels,
    DemonstrationPieces,
    HearingActs,
    OutcomeActs,
    SeatsPlayer,
    TreatmentActs,
    CasePlayer,
    CasesPlayer,
    DemonstrationLogins,
    DemonstrationPlayer,
    OfficePlayer,
    PeoplePlayer,
  ],
  exports: [DemonstrationLogins, DemonstrationPlayer],
})
export class DemonstrationModule {}
