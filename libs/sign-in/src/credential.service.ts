import { Clock } from '#clock';
import { newLoginCode, newPassword, PasswordHasher } from '#encryption';
import { Keyring } from '#keyring';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ComplainantCredentialEntity } from './complainant-credential.entity.js';

/** What the complainant gets, once: on the screen after filing and in the confirmation. */
export interface NewCredential {
  readonly loginCode: string;
  readonly password: string;
}

export interface PreparedCredential extends NewCredential {
  readonly passwordHash: string;
}

/** Login codes and passwords of complainants. */
@Injectable()
export class CredentialService {
  private readonly rows: TenantRepository<ComplainantCredentialEntity>;

  constructor(
    door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
    private readonly hasher: PasswordHasher,
  ) {
    this.rows = new TenantRepository(door, ComplainantCredentialEntity);
  }

  /** Makes code and password; slow on purpose, so it comes before the first query of an operation. */
  async prepare(): Promise<PreparedCredential> {
    const password = newPassword();
    return { loginCode: newLoginCode(), password, passwordHash: await this.hasher.hash(password) };
  }

  /** Gives a prepared credential to the complainant of a case. */
  async issue(caseId: string, { loginCode, passwordHash }: PreparedCredential): Promise<void> {
    await this.rows.insert({
      id: this.clock.newId(),
      caseId,
      codeToken: await this.tokenOf(loginCode),
      passwordHash,
      createdAt: this.clock.nowIso(),
      endedAt: null,
    });
  }

  async findByCode(loginCode: string): Promise<ComplainantCredentialEntity | undefined> {
    return this.rows.findOne({ codeToken: await this.tokenOf(loginCode), endedAt: IsNull() });
  }

  private async tokenOf(loginCode: string): Promise<string> {
    return this.keyring.token('loginCode', loginCode);
  }
}
