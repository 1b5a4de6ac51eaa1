/**
 * A case from filing to the respondent's answer: its log, its facts, its sealed content, and the steps people take in it.
 * What a step needs and what follows from it is #procedure's answer; who may take it is #access's.
 */
export {
  AdmissibilityService,
  type AcknowledgeReceiptCommand,
  type DecideAdmissibilityCommand,
} from './admissibility.service.js';
export { AlikeCases } from './alike-cases.service.js';
export { CaseContentEntity } from './case-content.entity.js';
export { type OpenedContent } from './case-content.repository.js';
export {
  type ComplaintContent,
  type ContentByKind,
  type PartyContent,
  type PersonContent,
  type PieceContent,
  type ResponseContent,
  type TextContent,
} from './case-contents.js';
export { CaseContentsReader } from './case-contents-reader.service.js';
export { CaseDates, type ExplainedDeadline } from './case-dates.service.js';
export { CaseEventEntity } from './case-event.entity.js';
export { type CaseFile, CaseFileEntity } from './case-file.entity.js';
export { type CaseFilter, type CaseOrder, caseOrders, type CasePage, type ListPlace, placeOf } from './case-list.js';
export { caseRightsFacts } from './case-rights.js';
export { CaseReader } from './case-reader.service.js';
export { type CaseRecord } from './case-record.js';
export { CaseSteps } from './case-steps.service.js';
export { CasesModule } from './cases.module.js';
export {
  type FileComplaintCommand,
  type ForumAnswered,
  type IntakeAnswers,
  type PriorStepAnswered,
} from './file-complaint-command.js';
export { type FiledComplaint, FilingService } from './filing.service.js';
export { IntakeCheck } from './intake-check.service.js';
export { type RequestResponseCommand, ResponseService, type SubmitResponseCommand } from './response.service.js';
export { type StepCommand } from './step-taker.service.js';
export { refusalSentence } from './refused.js';
export { caseWords } from './words/case-words.js';
