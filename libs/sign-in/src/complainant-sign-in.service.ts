import { parseLoginCode } from '#encryption';
import { Keyring } from '#keyring';
import { SignInFailed } from '#problems';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type ComplainantCredentialEntity } from './complainant-credential.entity.js';
import { CredentialService } from './credential.service.js';
import { PasswordCheck, type SignInAttempt } from './password-check.service.js';
import { type OpenedSession, SessionService } from './session.service.js';

/** Signs in the parties of a case with a login code and its password, such as the complainant gets by filing. */
@Injectable()
export class ComplainantSignIn {
  constructor(
    private readonly door: TenantDoor,
    private readonly check: PasswordCheck,
    private readonly credentials: CredentialService,
    private readonly sessions: SessionService,
    private readonly keyring: Keyring,
  ) {}

  /** Opens a session for one case. A code with a typing error counts as a try too. Throws SignInFailed, TooManyTries or TooBusy. */
  async signIn(tenantId: string, typedCode: string, attempt: SignInAttempt): Promise<OpenedSession> {
    const code = parseLoginCode(typedCode);
    const secret = `code:${await this.door.run(tenantId, () => this.keyring.token('signInTry', code ?? ''))}`;
    await this.check.countTry(secret, attempt);
    const credential = await this.find(tenantId, code);
    await this.check.require(credential?.passwordHash, attempt);
    if (!credential) {
      throw new SignInFailed();
    }
    const session = await this.door.run(tenantId, () => this.sessions.openForComplainant(credential.id));
    await this.check.forgetTries(secret, attempt);
    return session;
  }

  private async find(tenantId: string, code: string | undefined): Promise<ComplainantCredentialEntity | undefined> {
    return code === undefined ? undefined : this.door.run(tenantId, () => this.credentials.findByCode(code));
  }
}
