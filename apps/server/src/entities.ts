import { CaseContentEntity, CaseEventEntity, CaseFileEntity, MediationConsentEntity } from '#cases';
import { RegulationVersionEntity } from '#catalogue';
import { ClientKeyEntity } from '#client-keys';
import { AbsenceEntity, MembershipEntity, ParticipantEntity, PersonContentEntity, PersonEntity } from '#committees';
import { MailEntity } from '#correspondence';
import { CaseAttachmentEntity } from '#files';
import { DraftEntity } from '#drafts';
import { DataKeyEntity, TenantKeyEntity } from '#keyring';
import { LetterDueEntity } from '#letters';
import { CaseMessageEntity, MessageReadEntity } from '#messages';
import { CasePartyEntity } from '#parties';
import {
  CaseJoinEntity,
  CasePieceEntity,
  PieceFileEntity,
  PieceGrantEntity,
  PieceLeaveEntity,
  PieceShownEntity,
} from '#pieces';
import { ComplainantCredentialEntity, SessionEntity } from '#sign-in';

/** The explicit list of entities; each belongs to a tenant. */
export const entities = [
  AbsenceEntity,
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
  LetterDueEntity,
  MailEntity,
  MediationConsentEntity,
  MembershipEntity,
  MessageReadEntity,
  ParticipantEntity,
  PersonContentEntity,
  PersonEntity,
  PieceFileEntity,
  PieceGrantEntity,
  PieceLeaveEntity,
  PieceShownEntity,
  RegulationVersionEntity,
  SessionEntity,
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
