import { type HelperGrant, type PartyRole } from '#access';
import { Clock } from '#clock';
import { newLoginCode, newPassword, PasswordHasher } from '#encryption';
import { Keyring } from '#keyring';
import { BadInput, NotFound } from '#problems';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ComplainantCredentialEntity } from './complainant-credential.entity.js';

/** What whoever it is for gets, once: the complainant on the screen after filing and in the confirmation. */
export interface NewCredential {
  readonly loginCode: string;
  readonly password: string;
}

export interface PreparedCredential extends NewCredential {
  readonly passwordHash: string;
}

/** What somebody with a login code is in the case, and for a helper what the complainant allows. */
export interface CaseRole {
  readonly role: PartyRole;
  readonly grants?: readonly HelperGrant[];
}

/** A login code that was given out, without what opens it. */
export interface IssuedCredential {
  readonly id: string;
  readonly role: PartyRole;
  readonly grants: readonly HelperGrant[];
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant; null as long as it can be used. */
  readonly endedAt: string | null;
}

/** Login codes and passwords of the parties of a case. Whoever calls asks first whether somebody may give them out or end them. */
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

  /** Gives a prepared credential to a party of a case, the complainant when nothing else is said; answers its id. Throws BadInput. */
  async issue(
    caseId: string,
    { loginCode, passwordHash }: PreparedCredential,
    { role, grants = [] }: CaseRole = { role: 'complainant' },
  ): Promise<string> {
    refuseGrants({ role, grants });
    const id = this.clock.newId();
    await this.rows.insert({
      id,
      caseId,
      codeToken: await this.tokenOf(loginCode),
      passwordHash,
      role,
      grants: [...new Set(grants)],
      createdAt: this.clock.nowIso(),
      endedAt: null,
    });
    return id;
  }

  /** Refuses its holder from the next request on, also in a session that runs. Safe to repeat. Throws NotFound. */
  async end(credentialId: string): Promise<void> {
    if (!(await this.rows.findOne({ id: credentialId }))) {
      throw new NotFound('login code');
    }
    await this.rows.update({ id: credentialId, endedAt: IsNull() }, { endedAt: this.clock.nowIso() });
  }

  /**
   * Lets a helper do this and nothing else from the next request on, also in a session that runs. Throws NotFound unless it is the
   * login code of a helper that can still be used, and BadInput without a grant.
   */
  async changeGrants(credentialId: string, grants: readonly HelperGrant[]): Promise<void> {
    refuseGrants({ role: 'helper', grants });
    const live = { id: credentialId, role: 'helper', endedAt: IsNull() } as const;
    if (!(await this.rows.findOne(live))) {
      throw new NotFound('login code');
    }
    await this.rows.update(live, { grants: [...new Set(grants)] });
  }

  /** Every login code of a case, oldest first; also those that ended. */
  async listOfCase(caseId: string): Promise<IssuedCredential[]> {
    const rows = await this.rows.find({ caseId }, { order: { id: 'ASC' } });
    return rows.map(({ id, role, grants, createdAt, endedAt }) => ({ id, role, grants, createdAt, endedAt }));
  }

  /** The one that can still be used under this code. */
  async findByCode(loginCode: string): Promise<ComplainantCredentialEntity | undefined> {
    return this.rows.findOne({ codeToken: await this.tokenOf(loginCode), endedAt: IsNull() });
  }

  private async tokenOf(loginCode: string): Promise<string> {
    return this.keyring.token('loginCode', loginCode);
  }
}

function refuseGrants({ role, grants = [] }: CaseRole): void {
  if ((role === 'helper') !== grants.length > 0) {
    throw new BadInput([{ field: 'grants', message: 'Say for a helper, and only for a helper, what is allowed.' }]);
  }
}
