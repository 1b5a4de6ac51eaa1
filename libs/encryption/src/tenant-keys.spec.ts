import { inspect } from 'node:util';
import { aMasterKey } from '../test/places.builder.js';
import { bytesOf } from './key.js';
import { TenantKeys, type WrappedKeyStore } from './tenant-keys.js';

/** One tenant's row in a database; counts how often it is asked for. */
class MemoryStore implements WrappedKeyStore {
  wrapped: Uint8Array | undefined;
  asked = 0;

  find(): Promise<Uint8Array | undefined> {
    this.asked += 1;
    return Promise.resolve(this.wrapped);
  }

  insert(wrapped: Uint8Array): Promise<void> {
    if (this.wrapped) {
      return Promise.reject(new Error('duplicate key'));
    }
    this.wrapped = wrapped;
    return Promise.resolve();
  }
}

describe('TenantKeys', () => {
  const master = aMasterKey();

  async function aStoreFor(tenant: string): Promise<MemoryStore> {
    const store = new MemoryStore();
    await new TenantKeys(master).createKey(tenant, store);
    return store;
  }

  it('gives every process the key that was created', async () => {
    const store = new MemoryStore();
    const created = await new TenantKeys(master).createKey('kwru', store);

    expect((await new TenantKeys(master).getKey('kwru', store)).id).toBe(created.id);
  });

  it('asks for a stored key once', async () => {
    const store = await aStoreFor('kwru');
    const keys = new TenantKeys(master);

    await keys.getKey('kwru', store);
    await keys.getKey('kwru', store);

    expect(store.asked).toBe(1);
  });

  it('does not make a key for a tenant that has none', async () => {
    const store = new MemoryStore();

    await expect(new TenantKeys(master).getKey('kwru', store)).rejects.toThrow('Tenant kwru has no key.');
    expect(store.wrapped).toBeUndefined();
  });

  it('does not replace a key', async () => {
    const store = await aStoreFor('kwru');

    await expect(new TenantKeys(master).createKey('kwru', store)).rejects.toThrow('duplicate key');
  });

  it('refuses the key of another tenant', async () => {
    const store = await aStoreFor('twente');

    await expect(new TenantKeys(master).getKey('kwru', store)).rejects.toMatchObject({ reason: 'notAuthentic' });
  });

  it('forgets a key whose creation was rolled back', async () => {
    const keys = new TenantKeys(master);
    const rolledBack = new MemoryStore();
    await keys.createKey('kwru', rolledBack);
    const lost = await keys.getKey('kwru', rolledBack);

    const store = new MemoryStore();
    const created = await keys.createKey('kwru', store);
    const found = await keys.getKey('kwru', store);

    expect([found.id === created.id, found.id === lost.id]).toEqual([true, false]);
  });

  it('keeps a created key once it is confirmed', async () => {
    const keys = new TenantKeys(master);
    const store = new MemoryStore();
    await keys.createKey('kwru', store);
    keys.confirm('kwru');

    await keys.getKey('kwru', store);
    await keys.getKey('kwru', store);

    expect(store.asked).toBe(1);
  });

  it('drops the key that was not used for longest', async () => {
    const keys = new TenantKeys(master, { capacity: 2 });
    const stores = { a: await aStoreFor('a'), b: await aStoreFor('b'), c: await aStoreFor('c') };
    for (const tenant of ['a', 'b', 'a', 'c', 'a', 'b'] as const) {
      await keys.getKey(tenant, stores[tenant]);
    }

    expect([stores.a.asked, stores.b.asked, stores.c.asked]).toEqual([1, 2, 1]);
  });

  it('does not remember an erased tenant', async () => {
    const store = await aStoreFor('kwru');
    const keys = new TenantKeys(master);
    await keys.getKey('kwru', store);
    store.wrapped = undefined;

    keys.forget('kwru');

    await expect(keys.getKey('kwru', store)).rejects.toThrow('has no key');
  });

  it('asks again after a failure of the database', async () => {
    const store = await aStoreFor('kwru');
    const keys = new TenantKeys(master);
    const broken = new MemoryStore();
    broken.find = () => Promise.reject(new Error('connection lost'));

    await expect(keys.getKey('kwru', broken)).rejects.toThrow('connection lost');
    await expect(keys.getKey('kwru', store)).resolves.toBeDefined();
  });

  it('shows none of its keys', async () => {
    const store = await aStoreFor('kwru');
    const keys = new TenantKeys(master);
    const key = await keys.getKey('kwru', store);

    const shown = inspect(keys, { depth: 10, showHidden: true }) + JSON.stringify(keys);

    expect([bytesOf(key), bytesOf(master)].filter((bytes) => shown.includes(bytes.toString('hex')))).toEqual([]);
  });
});

describe('a change of the master key', () => {
  it('leaves the tenants’ keys what they were', async () => {
    const [former, present] = [aMasterKey(), aMasterKey()];
    const store = new MemoryStore();
    const created = await new TenantKeys(former).createKey('kwru', store);
    const during = new TenantKeys(present, { previous: [former] });

    const before = await during.getKey('kwru', store);
    store.wrapped = during.rewrap('kwru', store.wrapped ?? Buffer.alloc(0));
    const after = await new TenantKeys(present).getKey('kwru', store);

    expect([before.id, after.id]).toEqual([created.id, created.id]);
  });

  it('has nothing left to do the second time', async () => {
    const present = aMasterKey();
    const store = new MemoryStore();
    await new TenantKeys(present).createKey('kwru', store);

    expect(new TenantKeys(present).rewrap('kwru', store.wrapped ?? Buffer.alloc(0))).toBeUndefined();
  });

  it('is refused without the former key', async () => {
    const store = new MemoryStore();
    await new TenantKeys(aMasterKey()).createKey('kwru', store);

    await expect(new TenantKeys(aMasterKey()).getKey('kwru', store)).rejects.toMatchObject({ reason: 'otherKey' });
  });
});
