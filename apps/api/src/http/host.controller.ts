import { Config } from '#config';
import { DemonstrationLogins } from '#demonstration';
import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { HostDescriptions } from './host-descriptions.service.js';
import { RequestTenant } from './request-tenant.service.js';
import { Theme } from './theme.service.js';

/** What the one web build must know of the host it runs at, before it asks anything else. */
@Controller()
export class HostController {
  constructor(
    private readonly config: Config,
    private readonly tenants: RequestTenant,
    private readonly descriptions: HostDescriptions,
    private readonly logins: DemonstrationLogins,
    private readonly themes: Theme,
  ) {}

  /** On the platform's host the list of committees; on a tenant's host that committee. */
  @Get('tenant.json')
  @Header('cache-control', 'no-cache')
  async host(@Req() request: FastifyRequest, @Query('language') wanted?: string): Promise<object> {
    const language = wanted === 'en' ? 'en' : 'nl';
    const demonstration = this.config.mode === 'demonstration';
    if (this.tenants.isPlatform(request)) {
      return { kind: 'platform', demonstration, committees: await this.descriptions.committees(language) };
    }
    const tenant = await this.tenants.require(request);
    const { kind: scheme, ...committee } = this.descriptions.committee(tenant, language);
    const logins = demonstration ? { logins: await this.logins.of(tenant.slug) } : {};
    const platformAddress = this.descriptions.platformAddress();
    return { kind: 'tenant', scheme, ...committee, platformAddress, demonstration, ...logins };
  }

  @Get('theme.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  async theme(@Req() request: FastifyRequest): Promise<string> {
    return this.themes.of(await this.tenants.find(request));
  }
}
