import { CasesModule } from '#cases';
import { FilesModule } from '#files';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { CasePartyRepository } from './case-party.repository.js';
import { CoComplainantService } from './co-complainant.service.js';
import { HelpService } from './help.service.js';
import { LeavingService } from './leaving.service.js';
import { PartyActs } from './party-acts.service.js';
import { PartyEntrance } from './party-entrance.service.js';
import { PartyPapers } from './party-papers.service.js';
import { PartyReader } from './party-reader.service.js';
import { RepresentationService } from './representation.service.js';

@Module({
  imports: [CasesModule, FilesModule, SignInModule],
  providers: [
    CasePartyRepository,
    CoComplainantService,
    HelpService,
    LeavingService,
    PartyActs,
    PartyEntrance,
    PartyPapers,
    PartyReader,
    RepresentationService,
  ],
  exports: [CoComplainantService, HelpService, LeavingService, PartyReader, RepresentationService],
})
export class PartiesModule {}
