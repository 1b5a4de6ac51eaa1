import { CatalogueModule } from '#catalogue';
import { CommitteesModule } from '#committees';
import { CorrespondenceModule } from '#correspondence';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { ActRegister } from './act-register.service.js';
import { AdmissibilityService } from './admissibility.service.js';
import { AlikeCases } from './alike-cases.service.js';
import { CaseAccess } from './case-access.service.js';
import { CaseContentRepository } from './case-content.repository.js';
import { CaseContentsReader } from './case-contents-reader.service.js';
import { CaseDates } from './case-dates.service.js';
import { CaseFileRepository } from './case-file.repository.js';
import { CaseJournal } from './case-journal.service.js';
import { CaseOpening } from './case-opening.service.js';
import { CaseReader } from './case-reader.service.js';
import { CaseSteps } from './case-steps.service.js';
import { ConfirmationLetter } from './confirmation-letter.service.js';
import { FilingCheck } from './filing-check.service.js';
import { FilingService } from './filing.service.js';
import { IntakeCheck } from './intake-check.service.js';
import { ResponseService } from './response.service.js';
import { StepTaker } from './step-taker.service.js';

@Module({
  imports: [CatalogueModule, CommitteesModule, CorrespondenceModule, SignInModule],
  providers: [
    ActRegister,
    AdmissibilityService,
    AlikeCases,
    CaseAccess,
    CaseContentRepository,
    CaseContentsReader,
    CaseDates,
    CaseFileRepository,
    CaseJournal,
    CaseOpening,
    CaseReader,
    CaseSteps,
    ConfirmationLetter,
    FilingCheck,
    FilingService,
    IntakeCheck,
    ResponseService,
    StepTaker,
  ],
  exports: [
    AdmissibilityService,
    AlikeCases,
    CaseContentsReader,
    CaseDates,
    CaseSteps,
    CaseReader,
    FilingService,
    IntakeCheck,
    ResponseService,
  ],
})
export class CasesModule {}
