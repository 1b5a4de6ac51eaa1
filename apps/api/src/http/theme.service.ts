import { CommitteePages, defaultLook, lookOf, platformLook, styleSheetOf } from '#committee-page';
import { type Tenant } from '#committees';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';

/** The tokens by which a host is recognised. */
@Injectable()
export class Theme {
  constructor(
    private readonly door: TenantDoor,
    private readonly pages: CommitteePages,
  ) {}

  /** As a style sheet. A committee without a choice of its own gets a look by its label. */
  async of(tenant: Tenant | undefined): Promise<string> {
    if (!tenant) {
      return styleSheetOf(platformLook);
    }
    const { look } = await this.door.run(tenant.id, () => this.pages.read());
    return styleSheetOf(look === undefined ? defaultLook(tenant.slug) : lookOf(look));
  }
}
