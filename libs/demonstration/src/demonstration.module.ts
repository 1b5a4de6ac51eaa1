import { CasesModule } from '#cases';
import { CommitteesModule } from '#committees';
import { PiecesModule } from '#pieces';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { ActPlayer } from './act-player.service.js';
import { AdmissionActs } from './admission-acts.service.js';
import { CasePlayer } from './case-player.service.js';
import { CasesPlayer } from './cases-player.service.js';
import { DemonstrationLogins } from './demonstration-logins.service.js';
import { DemonstrationPlayer } from './demonstration-player.service.js';
import { PeoplePlayer } from './people-player.service.js';

@Module({
  imports: [CasesModule, CommitteesModule, PiecesModule, SignInModule],
  providers: [
    ActPlayer,
    AdmissionActs,
    CasePlayer,
    CasesPlayer,
    DemonstrationLogins,
    DemonstrationPlayer,
    PeoplePlayer,
  ],
  exports: [DemonstrationLogins, DemonstrationPlayer],
})
export class DemonstrationModule {}
