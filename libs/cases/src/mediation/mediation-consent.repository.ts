import { Clock } from '#clock';
import { type Statement, TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { MediationConsentEntity, type Side } from './mediation-consent.entity.js';

/** Both sides of one case take turns, so that one cannot take back what the other relies on. */
const lockCase: Statement = {
  name: 'mediation_lock_case',
  text: `select c.id from case_file c where c.tenant_id = :tenant and c.id = :id for update`,
};

const consentsOfCases: Statement = {
  name: 'mediation_consents_of_cases',
  text: `select m.case_id as "caseId", m.side from mediation_consent m
    where m.tenant_id = :tenant and m.case_id = any(:caseIds::uuid[]) order by m.side`,
};

const markUsable: Statement = {
  name: 'mediation_mark_usable',
  text: `update case_file c set mediation_usable = true where c.tenant_id = :tenant and c.id = :id`,
};

type Consent = Pick<MediationConsentEntity, 'caseId' | 'side'>;

@Injectable()
export class MediationConsentRepository {
  private readonly rows: TenantRepository<MediationConsentEntity>;

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
  ) {
    this.rows = new TenantRepository(door, MediationConsentEntity);
  }

  /** Which sides agreed, while no other operation can change that. */
  async lock(caseId: string): Promise<Side[]> {
    await this.door.query(lockCase, { id: caseId });
    return (await this.rows.find({ caseId })).map(({ side }) => side);
  }

  /** The sides that agreed, per case; one statement, whatever the number of cases. */
  async listOfCases(caseIds: readonly string[]): Promise<Consent[]> {
    return this.door.read<Consent>(consentsOfCases, { caseIds });
  }

  async insert(caseId: string, side: Side): Promise<void> {
    await this.rows.insert({ caseId, side, agreedAt: this.clock.nowIso() });
  }

  async delete(caseId: string, side: Side): Promise<void> {
    await this.rows.delete({ caseId, side });
  }

  /** From now on the case says that what was said in mediation may be used. */
  async markUsable(caseId: string): Promise<void> {
    await this.door.query(markUsable, { id: caseId });
  }
}
