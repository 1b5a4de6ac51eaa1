import { SiteAddress, type Tenant, TenantDirectory } from '#committees';
import { NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';

/** Which tenant a request is for: the one at the host name that was asked, never one that the request names itself. */
@Injectable()
export class RequestTenant {
  constructor(
    private readonly directory: TenantDirectory,
    private readonly addresses: SiteAddress,
  ) {}

  /** Whether the platform's own host was asked. */
  isPlatform({ host }: FastifyRequest): boolean {
    return this.addresses.slugIn(host) === '';
  }

  /** The tenant, or nothing at the platform's own host and at hosts that are nobody's. */
  async find({ host }: FastifyRequest): Promise<Tenant | undefined> {
    const slug = this.addresses.slugIn(host);
    return slug === undefined || slug === '' ? undefined : this.directory.findBySlug(slug);
  }

  /** The tenant. Throws NotFound. */
  async require(request: FastifyRequest): Promise<Tenant> {
    const tenant = await this.find(request);
    if (!tenant) {
      throw new NotFound('committee');
    }
    return tenant;
  }
}
