import { type Plugin } from '#catalogue';
import { Keyring } from '#keyring';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { CommitteeUpdate } from './committee-update.service.js';
import { type Tenant, TenantDirectory } from './tenant-directory.service.js';

/** Opens a committee on the platform. */
@Injectable()
export class CommitteeOpening {
  constructor(
    private readonly directory: TenantDirectory,
    private readonly door: TenantDoor,
    private readonly keyring: Keyring,
    private readonly update: CommitteeUpdate,
  ) {}

  /** The tenant of a plugin, opened when it was not there; its versions activated and its participants known. Safe to repeat. */
  async open(plugin: Plugin, slug: string, { demonstration = false } = {}): Promise<Tenant> {
    const tenant = await this.directory.open(slug, plugin.id, demonstration);
    await this.door.run(tenant.id, async () => {
      await this.keyring.makeTenantKey();
      await this.update.bringUpToDate(plugin);
    });
    this.keyring.confirmTenantKey(tenant.id);
    return tenant;
  }
}
