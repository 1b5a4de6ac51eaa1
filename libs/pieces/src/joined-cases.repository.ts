import { Clock } from '#clock';
import { type Statement, TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { CaseJoinEntity, PieceGrantEntity } from './joined-rows.entity.js';

/** A case of the same matter. */
export interface JoinedCase {
  readonly caseId: string;
  /** The case that it is joined with. */
  readonly with: string;
  readonly number: string;
}

const joinedWith: Statement = {
  name: 'pieces_joined_with',
  text: `select o.case_id as "caseId", j.case_id as "with", c.number
    from case_join j
      join case_join o on o.tenant_id = :tenant and o.group_id = j.group_id and o.case_id <> j.case_id
      join case_file c on c.tenant_id = :tenant and c.id = o.case_id
    where j.tenant_id = :tenant and j.case_id = any(:caseIds::uuid[]) order by c.number`,
};

@Injectable()
export class JoinedCasesRepository {
  private readonly joins: TenantRepository<CaseJoinEntity>;
  private readonly grants: TenantRepository<PieceGrantEntity>;

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
  ) {
    this.joins = new TenantRepository(door, CaseJoinEntity);
    this.grants = new TenantRepository(door, PieceGrantEntity);
  }

  /** The cases of the same matter, for each of these; one statement, whatever their number. */
  async listOf(caseIds: readonly string[]): Promise<JoinedCase[]> {
    return this.door.read<JoinedCase>(joinedWith, { caseIds });
  }

  /** From now on the two cases, and all that each was joined with, are about one matter. */
  async join(caseId: string, otherCaseId: string): Promise<void> {
    const [one] = await this.joins.find({ caseId }, { lock: 'forUpdate' });
    const [other] = await this.joins.find({ caseId: otherCaseId }, { lock: 'forUpdate' });
    const groupId = one?.groupId ?? other?.groupId ?? this.clock.newId();
    if (other && other.groupId !== groupId) {
      await this.joins.update({ groupId: other.groupId }, { groupId });
    }
    await this.joins.insert([
      ...(one ? [] : [{ caseId, groupId }]),
      ...(other ? [] : [{ caseId: otherCaseId, groupId }]),
    ]);
  }

  async isGranted(pieceId: string, toCaseId: string): Promise<boolean> {
    return (await this.grants.findOne({ pieceId, toCaseId })) !== undefined;
  }

  async insertGrant(grant: { pieceId: string; toCaseId: string; grantedPieceId: string }): Promise<void> {
    await this.grants.insert({ ...grant, grantedAt: this.clock.nowIso() });
  }
}
