import { Clock } from '#clock';
import { PasswordHasher, passwordProblem, randomToken } from '#encryption';
import { PlatformKeyring } from '#keyring';
import { PlatformDoor, type Statement, TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';

interface Account {
  readonly id: string;
  readonly passwordHash: string;
}

/** In the operation of a tenant, through the same listed functions. */
const accountInOperation: Statement = {
  name: 'account_in_operation',
  text: 'select a.id from account_by_email(:emailToken) a where current_tenant() = :tenant',
};
const openInOperation: Statement = {
  name: 'account_open_in_operation',
  text: `select a.id from open_account(:id, :emailToken, :passwordHash, :createdAt) a where current_tenant() = :tenant`,
};

/** Accounts hold credentials only; what somebody is in a committee is a membership there. */
@Injectable()
export class AccountService {
  constructor(
    private readonly clock: Clock,
    private readonly platform: PlatformDoor,
    private readonly door: TenantDoor,
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

  /**
   * The account with this e-mail address, in the transaction of the running operation; opened with a password that nobody knows when
   * there was none. Answers its id, and never whether it was there.
   */
  async ofAppointed(email: string): Promise<string> {
    const emailToken = await this.keys.emailToken(email);
    const [known] = await this.door.query<{ id: string }>(accountInOperation, { emailToken });
    if (known) {
      return known.id;
    }
    const passwordHash = await this.hasher.hash(randomToken());
    const account = { id: this.clock.newId(), emailToken, passwordHash, createdAt: this.clock.nowIso() };
    const [opened] = await this.door.query<{ id: string }>(openInOperation, account);
    const [found] = opened ? [opened] : await this.door.query<{ id: string }>(accountInOperation, { emailToken });
    if (!found) {
      throw new Error('The account was neither found nor opened.');
    }
    return found.id;
  }

  async find(email: string): Promise<Account | undefined> {
    const [row] = await this.platform.call<{ id: string; password_hash: string }>('account_by_email', [
      await this.keys.emailToken(email),
    ]);
    return row && { id: row.id, passwordHash: row.password_hash };
  }
}
