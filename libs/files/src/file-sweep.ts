import { type Clock } from '#clock';
import { type Statement, type TenantDoor } from '#tenancy';
import { type FileStore } from './file-store.js';

/** Bytes younger than this may be on their way to a row, in milliseconds. */
const aDay = 24 * 60 * 60 * 1000;
/** How many keys are asked for in one statement. */
const atOnce = 500;

const namedKeys: Statement = {
  name: 'file_named_keys',
  text: `select storage_key as key from case_attachment
      where tenant_id = :tenant and storage_key = any(:keys::text[])
    union all select storage_key from draft_file
      where tenant_id = :tenant and storage_key = any(:keys::text[])`,
};

/** Takes away the bytes of files that never came to be: what was undone, and what a process that died left behind. */
export class FileSweep {
  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  /** Removes the bytes of the running tenant that no row names and that are older than a day; answers how many there were. */
  async sweep(): Promise<number> {
    const before = this.clock.now() - aDay;
    let removed = 0;
    let old: string[] = [];
    for await (const { key, writtenAt } of this.store.list(this.door.tenantId)) {
      old.push(...(writtenAt < before ? [key] : []));
      if (old.length === atOnce) {
        removed += await this.removeUnnamed(old);
        old = [];
      }
    }
    return removed + (await this.removeUnnamed(old));
  }

  private async removeUnnamed(keys: readonly string[]): Promise<number> {
    const rows = await this.door.query<{ key: string }>(namedKeys, { keys });
    const named = new Set(rows.map(({ key }) => key));
    const unnamed = keys.filter((key) => !named.has(key));
    for (const key of unnamed) {
      await this.store.remove(key);
    }
    return unnamed.length;
  }
}
