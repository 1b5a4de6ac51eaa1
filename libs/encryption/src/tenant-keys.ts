import { keyIdOf } from './envelope.js';
import { type MasterKey, newKey, type SecretKey } from './key.js';
import { type SealContext } from './seal-context.js';
import { unwrapKey, wrapKey } from './wrap.js';

/** Where the wrapped key of one tenant stands; supplied by whoever has a database. */
export interface WrappedKeyStore {
  find(): Promise<Uint8Array | undefined>;
  /** Fails when there is one already. */
  insert(wrapped: Uint8Array): Promise<void>;
}

const defaultCapacity = 500;

/**
 * The keys of the tenants, unwrapped and kept in memory, the longest unused dropped first.
 * Knows no database. A key made by this process is kept only after `confirm`: if its transaction were rolled back,
 * everything sealed with it later would be lost.
 */
export class TenantKeys {
  readonly #kept = new Map<string, SecretKey>();
  readonly #unconfirmed = new Set<string>();

  /** `previous`: master keys that some tenants' keys may still be wrapped with, while the master key is changed. */
  constructor(
    private readonly master: MasterKey,
    private readonly options: { capacity?: number; previous?: readonly MasterKey[] } = {},
  ) {}

  /** The key of this tenant; `platform` for the platform's own. Throws when none was created. */
  async getKey(tenant: string, store: WrappedKeyStore): Promise<SecretKey> {
    const key = this.#kept.get(tenant) ?? this.#unwrap(tenant, await store.find());
    if (!this.#unconfirmed.has(tenant)) {
      this.#keep(tenant, key);
    }
    return key;
  }

  /** Makes and stores the key of a new tenant. Call `confirm` once that is committed. */
  async createKey(tenant: string, store: WrappedKeyStore): Promise<SecretKey> {
    const key = newKey();
    this.#unconfirmed.add(tenant);
    await store.insert(wrapKey(this.master, key, placeOf(tenant)));
    return key;
  }

  /** The tenant's key is committed, and may be kept from now on. Forgetting to say so costs time, nothing else. */
  confirm(tenant: string): void {
    this.#unconfirmed.delete(tenant);
  }

  /** Drops a key from memory, as when its tenant is erased. */
  forget(tenant: string): void {
    this.#kept.delete(tenant);
  }

  /** The same key wrapped with the present master key, or undefined when it is already. */
  rewrap(tenant: string, wrapped: Uint8Array): Uint8Array | undefined {
    if (keyIdOf(wrapped) === this.master.id) {
      return undefined;
    }
    return wrapKey(this.master, this.#unwrap(tenant, wrapped), placeOf(tenant));
  }

  #unwrap(tenant: string, wrapped: Uint8Array | undefined): SecretKey {
    if (!wrapped) {
      throw new Error(`Tenant ${tenant} has no key. It is created together with the tenant.`);
    }
    const id = keyIdOf(wrapped);
    const master = this.options.previous?.find((candidate) => candidate.id === id) ?? this.master;
    return unwrapKey(master, wrapped, placeOf(tenant));
  }

  #keep(tenant: string, key: SecretKey): void {
    this.#kept.delete(tenant);
    this.#kept.set(tenant, key);
    const [longestUnused] = this.#kept.keys();
    if (this.#kept.size > (this.options.capacity ?? defaultCapacity) && longestUnused !== undefined) {
      this.#kept.delete(longestUnused);
    }
  }
}

function placeOf(tenant: string): SealContext {
  return { tenant, table: 'tenant_key', column: 'wrapped_key', row: tenant };
}
