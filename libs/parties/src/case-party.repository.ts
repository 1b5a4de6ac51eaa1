import { type HelperGrant } from '#access';
import { type Statement, TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type CaseParty, CasePartyEntity } from './case-party.entity.js';

/** Whoever changes who is in a case waits here for whoever is changing it; steps in the case go on. */
const lockParties: Statement = {
  name: 'case_party_lock_case',
  text: `select c.id from case_file c where c.tenant_id = :tenant and c.id = :caseId for no key update`,
};

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const partiesOfCases: Statement = {
  name: 'case_parties_of_cases',
  text: `select p.id, p.case_id as "caseId", p.capacity, p.content_id as "contentId", p.acts_for_id as "actsForId", p.lawyer,
      p.attorney_on as "attorneyOn", p.attorney_file_id as "attorneyFileId", p.legal_kind as "legalKind",
      p.appointed_on as "appointedOn", p.appointment_file_id as "appointmentFileId", p.grants,
      p.credential_id as "credentialId", ${utc('p.added_at')} as "addedAt", p.added_by_kind as "addedByKind",
      p.added_by_id as "addedById", ${utc('p.ended_at')} as "endedAt", p.ended_by_kind as "endedByKind",
      p.ended_by_id as "endedById"
    from case_party p
    where p.tenant_id = :tenant and p.case_id = any(:caseIds::uuid[]) order by p.added_at, p.id`,
};

const inOrder = { order: { addedAt: 'ASC', id: 'ASC' } } as const;

@Injectable()
export class CasePartyRepository {
  private readonly rows: TenantRepository<CasePartyEntity>;

  constructor(private readonly door: TenantDoor) {
    this.rows = new TenantRepository(door, CasePartyEntity);
  }

  /** Everybody in a case, also who left, while nobody else can change that. */
  async lock(caseId: string): Promise<CaseParty[]> {
    await this.door.query(lockParties, { caseId });
    return this.rows.find({ caseId }, inOrder);
  }

  /** Everybody in these cases, also who left; one statement, whatever the number of cases. */
  async listOfCases(caseIds: readonly string[]): Promise<CaseParty[]> {
    return this.door.read<CaseParty>(partiesOfCases, { caseIds });
  }

  async insert(party: CaseParty): Promise<void> {
    await this.rows.insert(party);
  }

  /** Changes a party that did not leave. */
  async update(
    id: string,
    changes: Partial<Pick<CaseParty, 'attorneyOn' | 'attorneyFileId' | 'credentialId' | 'contentId'>> & {
      readonly grants?: HelperGrant[];
    },
  ): Promise<void> {
    await this.rows.update({ id, endedAt: IsNull() }, changes);
  }

  async end(id: string, ended: Pick<CaseParty, 'endedAt' | 'endedByKind' | 'endedById'>): Promise<void> {
    await this.rows.update({ id, endedAt: IsNull() }, ended);
  }
}
