import { Clock } from '#clock';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { sealAudit } from './audit.jobs.js';
import { sealingAfter } from './chain-times.js';
import { noteEntries } from './note-statement.js';

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
  /** The operations that asked for a seal: once is enough for everything that is stored with it. */
  private readonly asked = new WeakSet<object>();

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes one entry per subject and asks for the job that seals them, in one statement, in the running transaction. It
   * waits for no other operation.
   */
  async note(actor: AuditActor, action: string, subjects: readonly AuditSubject[]): Promise<void> {
    if (subjects.length === 0) {
      return;
    }
    const operation = this.door.manager;
    const { runAt, period } = sealingAfter(this.clock.now());
    await this.door.query(noteEntries, {
      at: this.clock.nowIso(),
      actorKind: actor.kind,
      actorId: actor.id,
      action,
      ids: subjects.map(() => this.clock.newId()),
      kinds: subjects.map(({ kind }) => kind),
      subjects: subjects.map(({ id }) => id),
      task: sealAudit.name,
      period,
      runAt,
      ask: !this.asked.has(operation),
    });
    this.asked.add(operation);
  }
}
