import { PlatformKeyring } from '#keyring';
import { SignInFailed } from '#problems';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { AccountService } from './account.service.js';
import { PasswordCheck, type SignInAttempt } from './password-check.service.js';
import { type OpenedSession, SessionService } from './session.service.js';

/** Signs in people with an account and a role in the committee, or in the platform. Unknown and wrong look the same. */
@Injectable()
export class StaffSignIn {
  constructor(
    private readonly door: TenantDoor,
    private readonly check: PasswordCheck,
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
    private readonly platformKeys: PlatformKeyring,
  ) {}

  /** Opens a session at this tenant's host. Throws SignInFailed, TooManyTries or TooBusy. */
  async signIn(tenantId: string, email: string, attempt: SignInAttempt): Promise<OpenedSession> {
    const secret = `staff:${await this.platformKeys.emailToken(email)}`;
    await this.check.countTry(secret, attempt);
    const account = await this.accounts.find(email);
    await this.check.require(account?.passwordHash, attempt);
    const session = await this.door.run(tenantId, () => this.openForMember(account?.id));
    await this.check.forgetTries(secret, attempt);
    return session;
  }

  /** An account without a role in this committee or in the platform is as unknown here as no account at all. */
  private async openForMember(accountId: string | undefined): Promise<OpenedSession> {
    const session = accountId === undefined ? undefined : await this.sessions.openForStaff(accountId);
    if (!session || (await this.sessions.viewerOf(session.token)).kind === 'visitor') {
      throw new SignInFailed();
    }
    return session;
  }
}
