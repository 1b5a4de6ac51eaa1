import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { liveSession, type LiveSession } from './live-session.js';
import { SessionEntity } from './session.entity.js';

@Injectable()
export class SessionRepository {
  private readonly rows: TenantRepository<SessionEntity>;

  constructor(private readonly door: TenantDoor) {
    this.rows = new TenantRepository(door, SessionEntity);
  }

  /** Who bears the token, if anybody still does. */
  async findLive(
    tokenHash: string,
    moment: { day: LocalDate; now: string; idleSince: string },
  ): Promise<LiveSession | undefined> {
    const [row] = await this.door.query<LiveSession>(liveSession, { tokenHash, ...moment });
    return row;
  }

  async insert(session: Omit<SessionEntity, 'tenantId'>): Promise<void> {
    await this.rows.insert(session);
  }

  async markSeen(tokenHash: string, seenAt: string): Promise<void> {
    await this.rows.update({ tokenHash }, { seenAt });
  }

  async delete(tokenHash: string): Promise<void> {
    await this.rows.delete({ tokenHash });
  }
}
