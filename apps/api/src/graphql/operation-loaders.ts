import { type TenantDoor } from '#tenancy';
import DataLoader from 'dataloader';

/** A loader that lives as long as the operation: one batch for all fields that ask, and nothing shared with anybody else. */
export class OperationLoaders<Key extends object | string, Value> {
  private readonly ofOperation = new WeakMap<object, DataLoader<Key, Value>>();

  constructor(
    private readonly door: TenantDoor,
    private readonly loadAll: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  ) {}

  async load(key: Key): Promise<Value> {
    const operation = this.door.manager;
    const known = this.ofOperation.get(operation);
    const loader = known ?? new DataLoader<Key, Value>((keys) => this.loadAll(keys));
    this.ofOperation.set(operation, loader);
    return loader.load(key);
  }
}
