import { type Membership } from '#access';
import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository, type Statement } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { SessionEntity } from './session.entity.js';

/** A session that still counts, with all that says who it is: one statement, whatever the number of roles. */
export interface LiveSession {
  readonly accountId: string | null;
  readonly credentialId: string | null;
  readonly caseId: string | null;
  /** ISO instant. */
  readonly seenAt: string;
  readonly memberships: readonly (Membership & { readonly personId: string })[];
}

const liveSession: Statement = {
  name: 'session_live',
  text: `select s.account_id as "accountId", s.credential_id as "credentialId", c.case_id as "caseId", s.seen_at as "seenAt",
      coalesce((
        select json_agg(json_build_object('role', m.role, 'participantId', m.participant_id, 'personId', m.person_id)
                        order by m.role, m.participant_id)
        from membership m
        where m.tenant_id = :tenant and m.account_id = s.account_id
          and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
      ), '[]') as memberships
    from session s
    left join complainant_credential c
      on c.tenant_id = s.tenant_id and c.id = s.credential_id and c.ended_at is null
    where s.tenant_id = :tenant and s.token_hash = :tokenHash and s.expires_at > :now and s.seen_at > :idleSince
      and (s.account_id is not null or c.id is not null)`,
};

@Injectable()
export class SessionRepository {
  private readonly rows: TenantRepository<SessionEntity>;

  constructor(private readonly door: TenantDoor) {
    this.rows = new TenantRepository(door, SessionEntity);
  }

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
