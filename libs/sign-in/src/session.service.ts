import { type Viewer, visitor } from '#access';
import { Clock, epochMsOf, instantOf } from '#clock';
import { committeeTimeZone } from '#committees';
import { hashToken, randomToken } from '#encryption';
import { Injectable } from '@nestjs/common';
import { type LiveSession } from './live-session.js';
import { SessionRepository } from './session.repository.js';

const minute = 60_000;
const idleAfter = 30 * minute;
/** OWASP ASVS 5.0, 7.3: an absolute end; shorter on the devices of complainants, which are often shared. */
const endsAfter = { staff: 12 * 60 * minute, complainant: 2 * 60 * minute };
/** Being seen is written at most once in this time, so that reading stays reading. */
const seenEvery = minute;

export interface OpenedSession {
  /** Goes into the cookie, nowhere else. */
  readonly token: string;
  readonly endsInSeconds: number;
}

/** Opens, finds and ends sessions on the running tenant's host. */
@Injectable()
export class SessionService {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: SessionRepository,
  ) {}

  async openForStaff(accountId: string): Promise<OpenedSession> {
    return this.open({ accountId, credentialId: null }, endsAfter.staff);
  }

  /** For whoever has a login code of a case. */
  async openForComplainant(credentialId: string): Promise<OpenedSession> {
    return this.open({ accountId: null, credentialId }, endsAfter.complainant);
  }

  /**
   * Who the bearer of this token is in this committee today; a visitor when the session ended or was of another tenant. Nothing of
   * it stands in the session: a right that ended is refused from the next request on.
   */
  async viewerOf(token: string | undefined): Promise<Viewer> {
    if (token === undefined) {
      return visitor;
    }
    const tokenHash = hashToken(token);
    const now = this.clock.now();
    const session = await this.sessions.findLive(tokenHash, {
      day: this.clock.today(committeeTimeZone),
      now: instantOf(now),
      idleSince: instantOf(now - idleAfter),
    });
    if (!session) {
      return visitor;
    }
    if (epochMsOf(session.seenAt) < now - seenEvery) {
      await this.sessions.markSeen(tokenHash, instantOf(now));
    }
    return toViewer(session);
  }

  async end(token: string): Promise<void> {
    await this.sessions.delete(hashToken(token));
  }

  private async open(
    who: { accountId: string | null; credentialId: string | null },
    lasts: number,
  ): Promise<OpenedSession> {
    const token = randomToken();
    const createdAt = this.clock.nowIso();
    const expiresAt = instantOf(epochMsOf(createdAt) + lasts);
    await this.sessions.insert({ tokenHash: hashToken(token), ...who, createdAt, seenAt: createdAt, expiresAt });
    return { token, endsInSeconds: lasts / 1000 };
  }
}

function toViewer({ accountId, credentialId, ...session }: LiveSession): Viewer {
  const { caseId, partyRole, grants, personId, memberships } = session;
  if (credentialId !== null && caseId !== null && partyRole !== null) {
    return { kind: 'party', credentialId, caseId, role: partyRole, grants: grants ?? [] };
  }
  if (accountId !== null && personId !== null && memberships.length > 0) {
    return { kind: 'staff', accountId, personId, memberships };
  }
  return accountId !== null && session.platformAdministrator ? { kind: 'platformAdministrator', accountId } : visitor;
}
