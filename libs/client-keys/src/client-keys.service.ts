import { Clock } from '#clock';
import { Keyring } from '#keyring';
import { ClientKeyReused } from '#problems';
import { TenantDoor, TenantRepository, type Statement } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { canonical } from './canonical.js';
import { ClientKeyEntity } from './client-key.entity.js';

export interface KeyedRequest {
  readonly actor: string;
  readonly key: string;
  readonly operation: string;
  readonly input: unknown;
}

/**
 * Waits when the same key is being handled at this moment, until that request commits or rolls back: so that two requests sent
 * side by side give one change. Answers no row when the key was taken.
 */
const takeKey: Statement = {
  name: 'client_key_take',
  text: `insert into client_key (tenant_id, actor, key, operation, input_hash, created_at)
    values (:tenant, :actor, :key, :operation, :inputHash, :createdAt)
    on conflict (tenant_id, actor, key) do nothing returning key`,
};

/** Makes a mutation safe to send twice (Idempotency-Key, draft-ietf-httpapi-idempotency-key-header). */
@Injectable()
export class ClientKeys {
  private readonly rows: TenantRepository<ClientKeyEntity>;

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {
    this.rows = new TenantRepository(door, ClientKeyEntity);
  }

  /** Does the work for a new key; answers what it answered for a known one. Throws ClientKeyReused when the input differs. */
  async once<Result>(request: KeyedRequest, work: () => Promise<Result>): Promise<Result> {
    const { actor, key, operation } = request;
    const inputHash = await this.keyring.token('clientKeyInput', canonical(request.input));
    const createdAt = this.clock.nowIso();
    const taken = await this.door.query(takeKey, { actor, key, operation, inputHash, createdAt });
    if (taken.length === 0) {
      return this.answerAgain<Result>(request, inputHash);
    }
    const result = await work();
    const sealedResult = await this.keyring.sealForTenant(placeOf(request), JSON.stringify(result));
    await this.rows.update({ actor, key }, { sealedResult });
    return result;
  }

  private async answerAgain<Result>(request: KeyedRequest, inputHash: string): Promise<Result> {
    const { actor, key, operation } = request;
    const known = await this.rows.getOne({ actor, key });
    if (known.operation !== operation || known.inputHash !== inputHash || !known.sealedResult) {
      throw new ClientKeyReused();
    }
    return JSON.parse(await this.keyring.openForTenant(placeOf(request), known.sealedResult)) as Result;
  }
}

const placeOf = ({ actor, key }: KeyedRequest) => ({
  table: 'client_key',
  column: 'sealed_result',
  row: `${actor}/${key}`,
});
