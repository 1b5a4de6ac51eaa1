import { Clock } from '#clock';
import { newKey, openText, sealText, type SecretKey, TenantKeys, token, unwrapKey, wrapKey } from '#encryption';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { DataKeyEntity } from './data-key.entity.js';
import { KeyErased } from './key-erased.js';
import { TenantKeyEntity } from './tenant-key.entity.js';

/** Where a sealed value stands; it opens nowhere else. */
export interface SealedPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** Seals and opens personal content of the running tenant. An owner is a case or a person, by its id. */
@Injectable()
export class Keyring {
  private readonly tenantRows: TenantRepository<TenantKeyEntity>;
  private readonly dataRows: TenantRepository<DataKeyEntity>;
  /** Keys of owners are kept for one operation only: a key that is destroyed opens nothing in the next. */
  private readonly ofOperation = new WeakMap<object, DataLoader<string, SecretKey>>();

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly tenantKeys: TenantKeys,
  ) {
    this.tenantRows = new TenantRepository(door, TenantKeyEntity);
    this.dataRows = new TenantRepository(door, DataKeyEntity);
  }

  /** Makes the key of a new tenant; a tenant that has one keeps it. */
  async makeTenantKey(): Promise<void> {
    if (!(await this.tenantRows.findOne({}))) {
      await this.tenantKeys.createKey(this.door.tenantId, this.store());
    }
  }

  /** The tenant's key is stored for good: call after the transaction that made it. */
  confirmTenantKey(tenantId: string): void {
    this.tenantKeys.confirm(tenantId);
  }

  /** Makes the key of a new case or person. */
  async makeKey(owner: string): Promise<void> {
    const key = newKey();
    const wrapped = wrapKey(await this.tenantKey(), key, this.keyPlace(owner));
    await this.dataRows.insert({ id: owner, wrapped, createdAt: this.clock.nowIso() });
    this.loader().clear(owner).prime(owner, key);
  }

  /** Takes over a wrapped key that was fetched together with what it opens, so that it is not fetched again. */
  async learn(owner: string, wrapped: Buffer): Promise<void> {
    this.loader().prime(owner, unwrapKey(await this.tenantKey(), wrapped, this.keyPlace(owner)));
  }

  /** Erases everything sealed for this owner: nothing opens without the key. Back-ups of the key's row must end as well. */
  async destroyKey(owner: string): Promise<void> {
    await this.dataRows.delete({ id: owner });
    this.loader().clear(owner);
  }

  async seal(owner: string, place: SealedPlace, text: string): Promise<Buffer> {
    return sealText(await this.loader().load(owner), text, this.context(place));
  }

  /** Opens what was sealed; throws when the key was destroyed or the value stands in another place. Loads the keys of many owners at once. */
  async open(owner: string, place: SealedPlace, sealed: Buffer): Promise<string> {
    return openText(await this.loader().load(owner), sealed, this.context(place));
  }

  /** For what belongs to no case and no person. */
  async sealForTenant(place: SealedPlace, text: string): Promise<Buffer> {
    return sealText(await this.tenantKey(), text, this.context(place));
  }

  async openForTenant(place: SealedPlace, sealed: Buffer): Promise<string> {
    return openText(await this.tenantKey(), sealed, this.context(place));
  }

  /** A keyed token to find a value by; another tenant's token of the same text is another one. */
  async token(purpose: string, text: string): Promise<string> {
    return token(await this.tenantKey(), purpose, text);
  }

  private async tenantKey(): Promise<SecretKey> {
    return this.tenantKeys.getKey(this.door.tenantId, this.store());
  }

  private store() {
    return {
      find: async () => (await this.tenantRows.findOne({}))?.wrapped,
      insert: async (wrapped: Uint8Array) =>
        this.tenantRows.insert({ wrapped: Buffer.from(wrapped), createdAt: this.clock.nowIso() }),
    };
  }

  private loader(): DataLoader<string, SecretKey> {
    const operation = this.door.manager;
    const known = this.ofOperation.get(operation);
    if (known) {
      return known;
    }
    const made = new DataLoader<string, SecretKey>((owners) => this.loadKeys(owners));
    this.ofOperation.set(operation, made);
    return made;
  }

  private async loadKeys(owners: readonly string[]): Promise<(SecretKey | Error)[]> {
    const outer = await this.tenantKey();
    const rows = await this.dataRows.find({ id: In([...owners]) });
    const wrapped = new Map(rows.map((row) => [row.id, row.wrapped]));
    return owners.map((owner) => {
      const found = wrapped.get(owner);
      return found ? unwrapKey(outer, found, this.keyPlace(owner)) : new KeyErased();
    });
  }

  private keyPlace(owner: string) {
    return this.context({ table: 'data_key', column: 'wrapped', row: owner });
  }

  private context(place: SealedPlace) {
    return { tenant: this.door.tenantId, ...place };
  }
}
