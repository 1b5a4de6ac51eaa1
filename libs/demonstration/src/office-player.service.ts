import { type Plugin } from '#catalogue';
import { CommitteePages } from '#committee-page';
import { CommitteeOpening, type Tenant } from '#committees';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type Demonstration } from './demonstration.schema.js';

/** Opens the committee of a demonstration, with what it says of itself. */
@Injectable()
export class OfficePlayer {
  constructor(
    private readonly opening: CommitteeOpening,
    private readonly door: TenantDoor,
    private readonly pages: CommitteePages,
  ) {}

  /** Opens it when it is not there; a page that somebody filled in stays. */
  async open(plugin: Plugin, { slug, page }: Demonstration): Promise<Tenant> {
    const tenant = await this.opening.open(plugin, slug, { demonstration: true });
    if (page) {
      const { annualReports, ...contact } = page;
      await this.door.run(tenant.id, () => this.pages.begin({ contact, annualReports }));
    }
    return tenant;
  }
}
