import { Clock } from '#clock';
import { PasswordHasher, passwordProblem } from '#encryption';
import { PlatformKeyring } from '#keyring';
import { PlatformDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';

interface Account {
  readonly id: string;
  readonly passwordHash: string;
}

/** Accounts hold credentials only; what somebody is in a committee is a membership there. */
@Injectable()
export class AccountService {
  constructor(
    private readonly clock: Clock,
    private readonly platform: PlatformDoor,
    private readonly keys: PlatformKeyring,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Opens an account, or finds the one with this e-mail address, whose password then stays what it was. Answers its id. */
  async open(email: string, password: string): Promise<string> {
    const existing = await this.find(email);
    if (existing) {
      return existing.id;
    }
    const problem = passwordProblem(password);
    if (problem) {
      throw new Error(`This password cannot be used: ${problem}.`);
    }
    const id = this.clock.newId();
    const values = [id, await this.keys.emailToken(email), await this.hasher.hash(password), this.clock.nowIso()];
    await this.platform.call('open_account', values);
    return (await this.find(email))?.id ?? id;
  }

  async find(email: string): Promise<Account | undefined> {
    const [row] = await this.platform.call<{ id: string; password_hash: string }>('account_by_email', [
      await this.keys.emailToken(email),
    ]);
    return row && { id: row.id, passwordHash: row.password_hash };
  }
}
