import {
  AdviceDraftEntity,
  DeliberationExclusionEntity,
  DeliberationNoteEntity,
  DraftAgreementEntity,
  DraftVoteEntity,
  EarlierAdviceEntity,
  EarlierAdviceWordEntity,
  IssuedDocumentEntity,
} from '#advices';
import { CaseContentEntity, CaseEventEntity, CaseFileEntity, MediationConsentEntity } from '#cases';
import { RegulationVersionEntity } from '#catalogue';
import { ClientKeyEntity } from '#client-keys';
import { CommitteePageEntity } from '#committee-page';
import { AbsenceEntity, MembershipEntity, ParticipantEntity, PersonContentEntity, PersonEntity } from '#committees';
import { MailEntity } from '#correspondence';
import { CaseAttachmentEntity, DraftFileEntity } from '#files';
import { DraftEntity } from '#drafts';
import {
  HearingAnswerEntity,
  HearingNeedEntity,
  HearingAttendanceEntity,
  HearingProposalEntity,
  SittingDayEntity,
  SittingSlotEntity,
} from '#hearings';
import { DataKeyEntity, TenantKeyEntity } from '#keyring';
import { LetterDueEntity } from '#letters';
import {
  NominationConsentEntity,
  PersonAccountEntity,
  PersonExpertiseEntity,
  PersonTieEntity,
  SeatAppointmentEntity,
  SeatNominationEntity,
  SidePositionEntity,
} from '#members';
import { CaseMessageEntity, MessageReadEntity } from '#messages';
import { InterestDeclarationEntity, SecretaryRulingEntity } from '#panels';
import { CasePartyEntity } from '#parties';
import {
  CaseJoinEntity,
  CasePieceEntity,
  PieceFileEntity,
  PieceGrantEntity,
  PieceLeaveEntity,
  PieceShownEntity,
} from '#pieces';
import { PriorLetterEntity } from '#prior-letters';
import { ComplainantCredentialEntity, SessionEntity } from '#sign-in';

/** The explicit list of entities; each belongs to a tenant. */
export const entities = [
  IssuedDocumentEntity,
  DraftVoteEntity,
  DraftAgreementEntity,
  DeliberationNoteEntity,
  DeliberationExclusionEntity,
  AbsenceEntity,
  AdviceDraftEntity,
  CommitteePageEntity,
  CaseAttachmentEntity,
  CaseContentEntity,
  CaseEventEntity,
  CaseFileEntity,
  CaseJoinEntity,
  CasePieceEntity,
  CaseMessageEntity,
  CasePartyEntity,
  ClientKeyEntity,
  ComplainantCredentialEntity,
  DataKeyEntity,
  DraftEntity,
  DraftFileEntity,
  EarlierAdviceEntity,
  EarlierAdviceWordEntity,
  HearingAnswerEntity,
  HearingNeedEntity,
  HearingAttendanceEntity,
  HearingProposalEntity,
  InterestDeclarationEntity,
  LetterDueEntity,
  MailEntity,
  MediationConsentEntity,
  MembershipEntity,
  MessageReadEntity,
  NominationConsentEntity,
  ParticipantEntity,
  PersonAccountEntity,
  PersonContentEntity,
  PersonEntity,
  PersonExpertiseEntity,
  PersonTieEntity,
  PieceFileEntity,
  PieceGrantEntity,
  PieceLeaveEntity,
  PieceShownEntity,
  PriorLetterEntity,
  RegulationVersionEntity,
  SeatAppointmentEntity,
  SeatNominationEntity,
  SecretaryRulingEntity,
  SessionEntity,
  SidePositionEntity,
  SittingDayEntity,
  SittingSlotEntity,
  TenantKeyEntity,
];

/** The listed functions without a tenant: what the platform's door may call. */
export const platformFunctions = [
  'tenant_by_slug',
  'all_tenants',
  'open_tenant',
  'account_by_email',
  'open_account',
  'count_sign_in_try',
  'uncount_sign_in_try',
  'forget_sign_in_tries',
  'platform_key_by_name',
  'keep_platform_key',
  'platform_administrator_by_account',
];
