import { CasesModule } from '#cases';
import { CommitteesModule } from '#committees';
import { CorrespondenceModule } from '#correspondence';
import { FilesModule } from '#files';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { CasePartyRepository } from './case-party.repository.js';
import { CoComplainantService } from './co-complainant.service.js';
import { ContactDetailsService } from './contact-details.service.js';
import { ContactNotice } from './contact-notice.service.js';
import { HelpService } from './help.service.js';
import { LeavingService } from './leaving.service.js';
import { PartyActs } from './party-acts.service.js';
import { PartyEntrance } from './party-entrance.service.js';
import { PartyPapers } from './party-papers.service.js';
import { PartyReader } from './party-reader.service.js';
import { RepresentationService } from './representation.service.js';

@Module({
  imports: [CasesModule, CommitteesModule, CorrespondenceModule, FilesModule, SignInModule],
  providers: [
    CasePartyRepository,
    CoComplainantService,
    ContactDetailsService,
    ContactNotice,
    HelpService,
    LeavingService,
    PartyActs,
    PartyEntrance,
    PartyPapers,
    PartyReader,
    RepresentationService,
  ],
  exports: [
    CoComplainantService,
    ContactDetailsService,
    HelpService,
    LeavingService,
    PartyReader,
    RepresentationService,
  ],
})
export class PartiesModule {}
