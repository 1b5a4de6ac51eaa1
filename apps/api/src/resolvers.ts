import { AdviceFieldsResolver } from './advices/advice-fields.resolver.js';
import { DeliberationResolver } from './advices/deliberation.resolver.js';
import { EarlierAdvicesResolver } from './advices/earlier-advices.resolver.js';
import { IssuingResolver } from './advices/issuing.resolver.js';
import { SummaryFieldsResolver } from './advices/summary-fields.resolver.js';
import { AdmissibilityResolver } from './cases/admissibility.resolver.js';
import { CaseConnectionResolver } from './cases/case-connection.resolver.js';
import { CaseContentsResolver } from './cases/case-contents.resolver.js';
import { CaseFieldsResolver } from './cases/case-fields.resolver.js';
import { CaseResolver } from './cases/case.resolver.js';
import { FilingResolver } from './cases/filing.resolver.js';
import { DraftsResolver } from './drafts/drafts.resolver.js';
import { CaseIntakeResolver } from './intake/case-intake.resolver.js';
import { CompletionResolver } from './intake/completion.resolver.js';
import { RegisteringResolver } from './intake/registering.resolver.js';
import { CaseReferralResolver } from './referral/case-referral.resolver.js';
import { ObjectionResolver } from './referral/objection.resolver.js';
import { ReferralResolver } from './referral/referral.resolver.js';
import { CommitteePageResolver } from './committee-page/committee-page.resolver.js';
import { CommitteeResolver } from './committee/committee.resolver.js';
import { ViewerResolver } from './committee/viewer.resolver.js';
import { IntakeResolver } from './intake/intake.resolver.js';
import { OutboxResolver } from './outbox/outbox.resolver.js';
import { RegulationResolver } from './regulation/regulation.resolver.js';
import { EndingsFieldsResolver } from './endings/endings-fields.resolver.js';
import { EndingsResolver } from './endings/endings.resolver.js';
import { CaseHearingsResolver } from './hearings/case-hearings.resolver.js';
import { HearingFieldsResolver } from './hearings/hearing-fields.resolver.js';
import { HearingPayloadResolver } from './hearings/hearing-payload.resolver.js';
import { HearingNeedsResolver } from './hearings/hearing-needs.resolver.js';
import { HearingsResolver } from './hearings/hearings.resolver.js';
import { SittingResolver } from './hearings/sitting.resolver.js';
import { LetterFieldsResolver } from './letters/letter-fields.resolver.js';
import { LettersResolver } from './letters/letters.resolver.js';
import { CommitmentFieldsResolver } from './commitments/commitment-fields.resolver.js';
import { CommitmentsResolver } from './commitments/commitments.resolver.js';
import { MediationFieldsResolver } from './mediation/mediation-fields.resolver.js';
import { MediationResolver } from './mediation/mediation.resolver.js';
import { MembersResolver } from './members/members.resolver.js';
import { PersonFactsResolver } from './members/person-facts.resolver.js';
import { PublicMembersResolver } from './members/public-members.resolver.js';
import { SeatsResolver } from './members/seats.resolver.js';
import { SecretariatResolver } from './members/secretariat.resolver.js';
import { MessageFieldsResolver } from './messages/message-fields.resolver.js';
import { MessagesResolver } from './messages/messages.resolver.js';
import { PanelFieldsResolver } from './panels/panel-fields.resolver.js';
import { ChallengeResolver, PanelSeatResolver } from './panels/panel-part-fields.resolver.js';
import { PanelsResolver } from './panels/panels.resolver.js';
import { ContactResolver } from './parties/contact.resolver.js';
import { PartiesResolver } from './parties/parties.resolver.js';
import { PartyFieldsResolver } from './parties/party-fields.resolver.js';
import { PersonsFieldsResolver } from './persons/persons-fields.resolver.js';
import { PersonsResolver } from './persons/persons.resolver.js';
import { BundleResolver } from './pieces/bundle.resolver.js';
import { CasePiecesResolver } from './pieces/case-pieces.resolver.js';
import { PieceContentResolver } from './pieces/piece-content.resolver.js';
import { PieceFieldsResolver } from './pieces/piece-fields.resolver.js';
import { PiecesResolver } from './pieces/pieces.resolver.js';
import { ResponseResolver } from './pieces/response.resolver.js';
import { PriorLettersResolver } from './prior-letters/prior-letters.resolver.js';
import { TimeFieldsResolver } from './time/time-fields.resolver.js';
import { TimeResolver } from './time/time.resolver.js';
import { TreatmentFieldsResolver } from './treatment/treatment-fields.resolver.js';
import { TreatmentResolver } from './treatment/treatment.resolver.js';

/** Every resolver of the API: what the schema is printed from, and what the tests of the schema look through. */
export const resolvers = [
  AdmissibilityResolver,
  AdviceFieldsResolver,
  BundleResolver,
  CaseConnectionResolver,
  CaseContentsResolver,
  CaseFieldsResolver,
  CaseHearingsResolver,
  CaseIntakeResolver,
  CasePiecesResolver,
  CaseReferralResolver,
  CaseResolver,
  ChallengeResolver,
  CommitmentFieldsResolver,
  CommitmentsResolver,
  CommitteePageResolver,
  CommitteeResolver,
  CompletionResolver,
  DeliberationResolver,
  DraftsResolver,
  EarlierAdvicesResolver,
  EndingsFieldsResolver,
  EndingsResolver,
  FilingResolver,
  HearingFieldsResolver,
  HearingPayloadResolver,
  HearingNeedsResolver,
  HearingsResolver,
  IntakeResolver,
  IssuingResolver,
  LetterFieldsResolver,
  LettersResolver,
  MediationFieldsResolver,
  MediationResolver,
  MembersResolver,
  MessageFieldsResolver,
  MessagesResolver,
  ObjectionResolver,
  OutboxResolver,
  PanelFieldsResolver,
  PanelSeatResolver,
  PanelsResolver,
  ContactResolver,
  PartiesResolver,
  PartyFieldsResolver,
  PersonFactsResolver,
  PersonsFieldsResolver,
  PersonsResolver,
  PieceContentResolver,
  PieceFieldsResolver,
  PiecesResolver,
  PriorLettersResolver,
  PublicMembersResolver,
  ReferralResolver,
  RegisteringResolver,
  RegulationResolver,
  ResponseResolver,
  SeatsResolver,
  SecretariatResolver,
  SittingResolver,
  SummaryFieldsResolver,
  TimeFieldsResolver,
  TimeResolver,
  TreatmentFieldsResolver,
  TreatmentResolver,
  ViewerResolver,
];
