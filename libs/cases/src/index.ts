/**
 * A case from filing to the respondent's answer: its log, its facts, its sealed content, and the steps people take in it.
 * What a step needs and what follows from it is #procedure's answer; who may take it is #access's.
 */
export {
  AdmissibilityService,
  type AcknowledgeReceiptCommand,
  type DecideAdmissibilityCommand,
  type NormJudged,
  type PointJudged,
} from './admissibility.service.js';
export { type Act, ActRegister } from './act-register.service.js';
export { actingRoles } from './acting-roles.js';
export { AlikeCases } from './alike-cases.service.js';
export { CaseAccess } from './case-access.service.js';
export { CaseContentEntity } from './case-content.entity.js';
export { CaseContentRepository, type OpenedContent } from './case-content.repository.js';
export {
  type ComplaintContent,
  type ContentByKind,
  type HearingContent,
  type HearingHelp,
  hearingHelps,
  type HearingNeedsContent,
  type PartyContent,
  type PersonContent,
  type PieceContent,
  type PointContent,
  type ReplyContent,
  type ResponseContent,
  type TextContent,
} from './case-contents.js';
export { CaseContentsReader } from './case-contents-reader.service.js';
export { CaseDates, type ExplainedDeadline } from './case-dates.service.js';
export { CaseEventEntity } from './case-event.entity.js';
export { type CaseFile, CaseFileEntity } from './case-file.entity.js';
export { type CaseFilter, type CaseOrder, caseOrders, type CasePage, type ListPlace, placeOf } from './case-list.js';
export { caseFactColumns, caseRightsFacts } from './case-rights.js';
export { CaseListener, CaseListeners, type Enclosed } from './case-listener.js';
export { CaseReader } from './case-reader.service.js';
export { type CaseRecord } from './case-record.js';
export { CaseSteps } from './case-steps.service.js';
export { CasesModule } from './cases.module.js';
export {
  type FileComplaintCommand,
  type ForumAnswered,
  type IntakeAnswers,
  type PointWritten,
  type PriorStepAnswered,
  type RegisterComplaintCommand,
} from './file-complaint-command.js';
export { FilingService } from './filing.service.js';
export { type Completion, completionOf } from './intake/completion-of.js';
export {
  CompletionService,
  type CompleteComplaintCommand,
  type RequestCompletionCommand,
} from './intake/completion.service.js';
export {
  type DiscardDraftCommand,
  DraftDesk,
  type RemoveDraftFileCommand,
  type SaveDraftCommand,
  type WhichDraft,
} from './intake/draft-desk.service.js';
export { intakeWords } from './intake/intake-words.js';
export { noticeOpening } from './intake/notice-opening.job.js';
export { type DecideOnObjectionCommand, type ObjectCommand, ObjectionService } from './intake/objection.service.js';
export { OpeningDay } from './intake/opening-day.service.js';
export { openingOf } from './intake/opening-of.js';
export { type FiledComplaint } from './intake/reception.service.js';
export { objectionOf, referralOf } from './intake/referral-of.js';
export {
  type ForwardComplaintCommand,
  type HandOverCommand,
  type ReferBackCommand,
  ReferralService,
  type ReportReferralCommand,
} from './intake/referral.service.js';
export { RegisteringService } from './intake/registering.service.js';
export { type NameRespondentCommand, RespondentNaming } from './intake/respondent-naming.service.js';
export { waitsFor, type WaitsFor } from './intake/waits-for.js';
export { IntakeCheck } from './intake-check.service.js';
export { given } from './given.js';
export { type StepCommand, type StepPlan, StepTaker } from './step-taker.service.js';
export { namesIn, tellsApart } from './search/names-in-text.js';
export { type FoundInText, PeopleInText, type TextAboutCase } from './search/people-in-text.service.js';
export { SearchRebuilding } from './search/search-rebuilding.service.js';
export { StepTexts } from './step-texts.service.js';
export { refusalSentence } from './refused.js';
export { caseWords } from './words/case-words.js';
export { withRight } from './with-right.js';
export {
  type DiscontinueCommand,
  DiscontinuationService,
  type JudgedCommand,
} from './endings/discontinuation.service.js';
export {
  type CloseCaseCommand,
  EndingService,
  type ReopenCommand,
  type SettleCommand,
  type WithdrawCommand,
} from './endings/ending.service.js';
export { CommitmentService, type ConfirmCommitmentCommand } from './commitments/commitment.service.js';
export { type PromisedCommand, Promises } from './commitments/promises.service.js';
export { MediationConsentEntity, type Side, sides } from './mediation/mediation-consent.entity.js';
export { type MediationConsentCommand, MediationConsents } from './mediation/mediation-consent.service.js';
export { MediationReader } from './mediation/mediation-reader.service.js';
export {
  type AnswerOfferCommand,
  MediationService,
  type OfferCompensationCommand,
  type ProposeMediationCommand,
  type RecordAgreementCommand,
} from './mediation/mediation.service.js';
export {
  type AdmitPersonCommand,
  type AnnouncedAs,
  AnnouncedPersonService,
  type AnnouncePersonCommand,
} from './persons/announced-person.service.js';
export { type HoldCommand, HoldService, type ResumeCommand } from './time/hold.service.js';
export {
  type ExtendTermCommand,
  type RecordLapseCommand,
  type RequestMoreTimeCommand,
  TermService,
} from './time/term.service.js';
export { wakeCase } from './time/wake-case.job.js';
export { WakeUp } from './time/wake-up.service.js';
export {
  type ChooseTreatmentCommand,
  type InvestigateCommand,
  type InvestigationMeans,
  TreatmentService,
} from './treatment/treatment.service.js';
export { stepWords, type StepWords } from './time/step-words.js';
export { openHold } from './time/wake-up-calls.service.js';
export { SystemReader } from './time/system-reader.service.js';
