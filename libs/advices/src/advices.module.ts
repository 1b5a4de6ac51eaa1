import { CasesModule } from '#cases';
import { CatalogueModule } from '#catalogue';
import { CommitteesModule } from '#committees';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { BoardDecisionService } from './decision/board-decision.service.js';
import { DeliberatingService } from './decision/deliberating.service.js';
import { IssuingService } from './decision/issuing.service.js';
import { DeliberationAccess } from './deliberation/deliberation-access.service.js';
import { DeliberationDesk } from './deliberation/deliberation-desk.service.js';
import { DeliberationReader } from './deliberation/deliberation-reader.service.js';
import { DeliberationRepository } from './deliberation/deliberation.repository.js';
import { DeliberationExclusions, ExcludedPeople } from './deliberation/exclusion.service.js';
import { DocumentReader } from './documents/document-reader.service.js';
import { DocumentRepository } from './documents/document.repository.js';
import { EarlierAdviceRepository } from './earlier/earlier-advice.repository.js';
import { EarlierAdvices } from './earlier/earlier-advices.service.js';
import { PersonalWordCheck } from './earlier/personal-word-check.service.js';
import { SummaryBook } from './earlier/summary-book.service.js';
import { SummaryDesk } from './earlier/summary-desk.service.js';
import { SummaryReader } from './earlier/summary-reader.service.js';

@Module({
  imports: [CasesModule, CatalogueModule, CommitteesModule, SignInModule],
  providers: [
    BoardDecisionService,
    DeliberatingService,
    DeliberationAccess,
    DeliberationDesk,
    DeliberationExclusions,
    DeliberationReader,
    DeliberationRepository,
    DocumentReader,
    DocumentRepository,
    EarlierAdviceRepository,
    EarlierAdvices,
    ExcludedPeople,
    IssuingService,
    PersonalWordCheck,
    SummaryBook,
    SummaryDesk,
    SummaryReader,
  ],
  exports: [
    BoardDecisionService,
    DeliberatingService,
    DeliberationDesk,
    DeliberationExclusions,
    DeliberationReader,
    DocumentReader,
    EarlierAdvices,
    IssuingService,
    SummaryDesk,
    SummaryReader,
  ],
})
export class AdvicesModule {}
