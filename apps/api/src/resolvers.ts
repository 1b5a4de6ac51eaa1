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
import { CommitteeResolver } from './committee/committee.resolver.js';
import { ViewerResolver } from './committee/viewer.resolver.js';
import { IntakeResolver } from './intake/intake.resolver.js';
import { OutboxResolver } from './outbox/outbox.resolver.js';
import { RegulationResolver } from './regulation/regulation.resolver.js';
import { EndingsFieldsResolver } from './endings/endings-fields.resolver.js';
import { EndingsResolver } from './endings/endings.resolver.js';
import { LetterFieldsResolver } from './letters/letter-fields.resolver.js';
import { LettersResolver } from './letters/letters.resolver.js';
import { MediationFieldsResolver } from './mediation/mediation-fields.resolver.js';
import { MediationResolver } from './mediation/mediation.resolver.js';
import { MessageFieldsResolver } from './messages/message-fields.resolver.js';
import { MessagesResolver } from './messages/messages.resolver.js';
import { PartiesResolver } from './parties/parties.resolver.js';
import { PartyFieldsResolver } from './parties/party-fields.resolver.js';
import { PersonsFieldsResolver } from './persons/persons-fields.resolver.js';
import { PersonsResolver } from './persons/persons.resolver.js';
import { BundleResolver } from './pieces/bundle.resolver.js';
import { CasePiecesResolver } from './pieces/case-pieces.resolver.js';
import { PieceFieldsResolver } from './pieces/piece-fields.resolver.js';
import { PiecesResolver } from './pieces/pieces.resolver.js';
import { ResponseResolver } from './pieces/response.resolver.js';
import { TimeFieldsResolver } from './time/time-fields.resolver.js';
import { TimeResolver } from './time/time.resolver.js';
import { TreatmentFieldsResolver } from './treatment/treatment-fields.resolver.js';
import { TreatmentResolver } from './treatment/treatment.resolver.js';

/** Every resolver of the API: what the schema is printed from, and what the tests of the schema look through. */
export const resolvers = [
  AdmissibilityResolver,
  BundleResolver,
  CaseConnectionResolver,
  CaseContentsResolver,
  CaseFieldsResolver,
  CaseIntakeResolver,
  CasePiecesResolver,
  CaseReferralResolver,
  CaseResolver,
  CommitteeResolver,
  CompletionResolver,
  DraftsResolver,
  EndingsFieldsResolver,
  EndingsResolver,
  FilingResolver,
  IntakeResolver,
  LetterFieldsResolver,
  LettersResolver,
  MediationFieldsResolver,
  MediationResolver,
  MessageFieldsResolver,
  MessagesResolver,
  ObjectionResolver,
  OutboxResolver,
  PartiesResolver,
  PartyFieldsResolver,
  PersonsFieldsResolver,
  PersonsResolver,
  PieceFieldsResolver,
  PiecesResolver,
  ReferralResolver,
  RegisteringResolver,
  RegulationResolver,
  ResponseResolver,
  TimeFieldsResolver,
  TimeResolver,
  TreatmentFieldsResolver,
  TreatmentResolver,
  ViewerResolver,
];
