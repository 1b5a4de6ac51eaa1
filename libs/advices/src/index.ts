/**
 * What a panel deliberates behind closed doors, what it issues, and what the board does with it.
 *
 * deliberation   notes, the draft in versions, votes, and who agrees to the final text; for those who take part, and nobody else
 * documents      an advice, ruling, answer, recommendation or board decision as it went out; never changed
 * decision       the steps that issue, and what the complainant can do afterwards
 * words          the platform's own words for what comes out
 * earlier        anonymised summaries of what was issued: written, approved, found by members, and taken out again
 *
 * How many have to agree, which parts an advice needs and whether a board may deviate is #procedure's answer.
 */
export { AdvicesModule } from './advices.module.js';
export { afterwardsOf, type Afterwards, type FurtherReason } from './decision/afterwards.js';
export {
  BoardDecisionService,
  type DecideOnAdviceCommand,
  type PointDecided,
} from './decision/board-decision.service.js';
export {
  type CloseInvestigationCommand,
  type DeliberateCommand,
  DeliberatingService,
} from './decision/deliberating.service.js';
export {
  type IssueAnswerCommand,
  type IssueDraftCommand,
  IssuingService,
  type RecommendCommand,
} from './decision/issuing.service.js';
export {
  type AgreeCommand,
  DeliberationDesk,
  type SaveDraftCommand,
  type VoteCommand,
  type WriteNoteCommand,
} from './deliberation/deliberation-desk.service.js';
export {
  DeliberationReader,
  type ShownDeliberation,
  type ShownDraft,
} from './deliberation/deliberation-reader.service.js';
export {
  AdviceDraftEntity,
  DeliberationExclusionEntity,
  DeliberationNoteEntity,
  DraftAgreementEntity,
  DraftVoteEntity,
} from './deliberation/deliberation-rows.entity.js';
export { DeliberationExclusions, type ExcludeCommand } from './deliberation/exclusion.service.js';
export { type Standing } from './deliberation/standing.js';
export { type DocumentContent, type DraftContent, type PointFound } from './documents/document-content.js';
export { DocumentReader } from './documents/document-reader.service.js';
export { type IssuedDocument } from './documents/document.repository.js';
export { type DocumentKind, IssuedDocumentEntity } from './documents/issued-document.entity.js';
export {
  EarlierAdviceEntity,
  EarlierAdviceWordEntity,
  type SummarisedKind,
  summarisedKinds,
  type SummaryState,
  summaryStates,
} from './earlier/earlier-advice.entity.js';
export { type AdvicePlace, type FoundAdvice } from './earlier/earlier-advice.repository.js';
export {
  type AdviceFilter,
  type AdvicePage,
  EarlierAdvices,
  type WithdrawSummaryCommand,
} from './earlier/earlier-advices.service.js';
export { type PersonalWord, type PersonalWordKind, personalWordKinds } from './earlier/personal-words.js';
export { type ApproveSummaryCommand, SummaryDesk, type WriteSummaryCommand } from './earlier/summary-desk.service.js';
export { type ShownSummary, SummaryReader } from './earlier/summary-reader.service.js';
export { adviceWords } from './words/advice-words.js';
