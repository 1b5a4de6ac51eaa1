import { Clock } from '#clock';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { AuditEntryEntity } from './audit-entry.entity.js';

export interface AuditActor {
  readonly kind: string;
  readonly id: string | null;
}

export interface AuditSubject {
  readonly kind: string;
  readonly id: string | null;
}

@Injectable()
export class AuditTrail {
  private readonly rows: TenantRepository<AuditEntryEntity>;

  constructor(
    door: TenantDoor,
    private readonly clock: Clock,
  ) {
    this.rows = new TenantRepository(door, AuditEntryEntity);
  }

  /** Writes one row per subject, in one statement, in the running transaction. */
  async note(actor: AuditActor, action: string, subjects: readonly AuditSubject[]): Promise<void> {
    const at = this.clock.nowIso();
    const entries = subjects.map((subject) => ({
      id: this.clock.newId(),
      at,
      actorKind: actor.kind,
      actorId: actor.id,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
    }));
    if (entries.length > 0) {
      await this.rows.insert(entries);
    }
  }
}
