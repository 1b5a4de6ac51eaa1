import { CatalogueModule } from '#catalogue';
import { CommitteesModule } from '#committees';
import { CorrespondenceModule } from '#correspondence';
import { DraftsModule } from '#drafts';
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
import { CaseListeners } from './case-listener.js';
import { CaseJournal } from './case-journal.service.js';
import { CaseOpening } from './case-opening.service.js';
import { CaseReader } from './case-reader.service.js';
import { CaseSteps } from './case-steps.service.js';
import { CommitmentService } from './commitments/commitment.service.js';
import { Promises } from './commitments/promises.service.js';
import { ConfirmationLetter } from './confirmation-letter.service.js';
import { FilingCheck } from './filing-check.service.js';
import { FilingService } from './filing.service.js';
import { intakeProviders, intakeServices } from './intake/intake-services.js';
import { IntakeCheck } from './intake-check.service.js';
import { StepTaker } from './step-taker.service.js';
import { AnnouncedPersonService } from './persons/announced-person.service.js';
import { DiscontinuationService } from './endings/discontinuation.service.js';
import { EndingService } from './endings/ending.service.js';
import { HoldService } from './time/hold.service.js';
import { MediationConsentRepository } from './mediation/mediation-consent.repository.js';
import { MediationConsents } from './mediation/mediation-consent.service.js';
import { MediationReader } from './mediation/mediation-reader.service.js';
import { MediationService } from './mediation/mediation.service.js';
import { PeopleInText } from './search/people-in-text.service.js';
import { SearchIndex } from './search/search-index.service.js';
import { SearchRebuilding } from './search/search-rebuilding.service.js';
import { StepTexts } from './step-texts.service.js';
import { SystemReader } from './time/system-reader.service.js';
import { TermService } from './time/term.service.js';
import { TreatmentService } from './treatment/treatment.service.js';
import { WakeUp } from './time/wake-up.service.js';
import { WakeUpCalls } from './time/wake-up-calls.service.js';

@Module({
  imports: [CatalogueModule, CommitteesModule, CorrespondenceModule, DraftsModule, SignInModule],
  providers: [
    ...intakeProviders,
    ActRegister,
    AdmissibilityService,
    AlikeCases,
    AnnouncedPersonService,
    CaseAccess,
    CaseContentRepository,
    CaseContentsReader,
    CaseDates,
    CaseFileRepository,
    CaseJournal,
    CaseListeners,
    CaseOpening,
    CaseReader,
    CaseSteps,
    CommitmentService,
    ConfirmationLetter,
    DiscontinuationService,
    EndingService,
    FilingCheck,
    FilingService,
    HoldService,
    IntakeCheck,
    MediationConsentRepository,
    MediationConsents,
    MediationReader,
    MediationService,
    PeopleInText,
    Promises,
    SearchIndex,
    SearchRebuilding,
    StepTaker,
    StepTexts,
    SystemReader,
    TermService,
    TreatmentService,
    WakeUp,
    WakeUpCalls,
  ],
  exports: [
    ...intakeServices,
    ActRegister,
    AdmissibilityService,
    AlikeCases,
    AnnouncedPersonService,
    CaseAccess,
    CaseContentRepository,
    CaseContentsReader,
    CaseDates,
    CaseListeners,
    CaseReader,
    CaseSteps,
    CommitmentService,
    DiscontinuationService,
    EndingService,
    FilingService,
    HoldService,
    IntakeCheck,
    MediationConsents,
    MediationReader,
    MediationService,
    PeopleInText,
    Promises,
    SearchRebuilding,
    StepTaker,
    StepTexts,
    SystemReader,
    TermService,
    TreatmentService,
    WakeUp,
  ],
})
export class CasesModule {}
