import { Clock } from '#clock';
import { PlatformDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';

/** A customer of the platform: one committee or one procedure, at a host name of its own. */
export interface Tenant {
  readonly id: string;
  /** The first label of the host name. */
  readonly slug: string;
  /** The plugin whose regulation it runs under. */
  readonly regulation: string;
  /** Whether everybody in it is invented. */
  readonly demonstration: boolean;
}

/** How long a host name is remembered, in milliseconds: a tenant that is opened or closed elsewhere is seen after this. */
const rememberFor = 30_000;
const rememberAtMost = 10_000;

/** Which tenant lives at a host name. */
@Injectable()
export class TenantDirectory {
  /** Host labels never change, so what was once seen under an id stays true. */
  private readonly seen = new Map<string, Tenant>();
  private readonly known = new Map<string, { readonly tenant: Tenant | undefined; readonly until: number }>();

  constructor(
    private readonly platform: PlatformDoor,
    private readonly clock: Clock,
  ) {}

  /** The tenant at this host label, or nothing. */
  async findBySlug(slug: string): Promise<Tenant | undefined> {
    const known = this.known.get(slug);
    if (known && known.until > this.clock.now()) {
      return known.tenant;
    }
    const [tenant] = await this.platform.call<Tenant>('tenant_by_slug', [slug]);
    if (this.known.size >= rememberAtMost) {
      this.known.clear();
    }
    this.known.set(slug, { tenant, until: this.clock.now() + rememberFor });
    this.see(tenant);
    return tenant;
  }

  /** The tenant of an operation that runs: whoever began it found the tenant here. */
  getSeen(id: string): Tenant {
    const tenant = this.seen.get(id);
    if (!tenant) {
      throw new Error('This tenant was not looked up by its host label.');
    }
    return tenant;
  }

  /** Every tenant of this installation, by host label. */
  async list(): Promise<Tenant[]> {
    const tenants = await this.platform.call<Tenant>('all_tenants', []);
    tenants.forEach((tenant) => this.see(tenant));
    return tenants;
  }

  /** Opens a tenant; answers the one that was already there when the host label is taken by the same regulation. */
  async open(slug: string, regulation: string, demonstration: boolean): Promise<Tenant> {
    const [opened] = await this.platform.call<Tenant>('open_tenant', [
      this.clock.newId(),
      slug,
      regulation,
      demonstration,
      this.clock.nowIso(),
    ]);
    this.known.delete(slug);
    const tenant = opened ?? (await this.findBySlug(slug));
    if (!tenant) {
      throw new Error('A tenant that was opened a moment ago is not there.');
    }
    this.see(tenant);
    return tenant;
  }

  private see(tenant: Tenant | undefined): void {
    if (tenant) {
      this.seen.set(tenant.id, tenant);
    }
  }
}
