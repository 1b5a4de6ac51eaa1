import { Keyring } from '#keyring';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type ChainEntry, entryText, type SealFacts, type SealMember, sealText } from './canonical.js';

/** Hashes under a key of the running tenant: somebody with the database alone can neither make them nor mend them. */
@Injectable()
export class ChainHasher {
  constructor(
    private readonly door: TenantDoor,
    private readonly keyring: Keyring,
  ) {}

  async ofEntry(entry: ChainEntry): Promise<string> {
    return this.keyring.token('auditEntry', entryText(this.door.tenantId, entry));
  }

  async ofSeal(seal: SealFacts, members: readonly SealMember[]): Promise<string> {
    return this.keyring.token('auditSeal', sealText(this.door.tenantId, seal, members));
  }
}
