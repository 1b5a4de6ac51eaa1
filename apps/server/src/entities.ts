import { CaseContentEntity, CaseEventEntity, CaseFileEntity } from '#cases';
import { RegulationVersionEntity } from '#catalogue';
import { ClientKeyEntity } from '#client-keys';
import { AbsenceEntity, MembershipEntity, ParticipantEntity, PersonContentEntity, PersonEntity } from '#committees';
import { MailEntity } from '#correspondence';
import { CaseAttachmentEntity } from '#files';
import { DataKeyEntity, TenantKeyEntity } from '#keyring';
import { ComplainantCredentialEntity, SessionEntity } from '#sign-in';

/** The explicit list of entities; each belongs to a tenant. */
export const entities = [
  AbsenceEntity,
  CaseAttachmentEntity,
  CaseContentEntity,
  CaseEventEntity,
  CaseFileEntity,
  ClientKeyEntity,
  ComplainantCredentialEntity,
  DataKeyEntity,
  MailEntity,
  MembershipEntity,
  ParticipantEntity,
  PersonContentEntity,
  PersonEntity,
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
