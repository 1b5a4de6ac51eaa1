import { Config } from '#config';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { TenantDirectory } from './tenant-directory.service.js';

/** Where browsers find a committee: its host label before the platform's own host. */
@Injectable()
export class SiteAddress {
  constructor(
    private readonly config: Config,
    private readonly door: TenantDoor,
    private readonly directory: TenantDirectory,
  ) {}

  /** The address of the platform itself, without a slash at the end. */
  ofPlatform(): string {
    return this.config.publicUrl;
  }

  ofTenant(slug: string): string {
    const url = new URL(this.config.publicUrl);
    url.hostname = `${slug}.${url.hostname}`;
    return url.origin;
  }

  /** The address of the tenant of the running operation. */
  ofThisTenant(): string {
    return this.ofTenant(this.directory.getSeen(this.door.tenantId).slug);
  }

  /** The host label in a Host header: nothing for the platform's own host, undefined for a host that is not ours. */
  slugIn(hostHeader: string): string | undefined {
    const host = hostHeader.split(':')[0]?.toLowerCase() ?? '';
    const own = new URL(this.config.publicUrl).hostname;
    if (host === own || isLocal(host)) {
      return '';
    }
    return host.endsWith(`.${own}`) ? host.slice(0, -own.length - 1) : undefined;
  }
}

/** The platform is always found on the machine itself, whatever its public name. */
function isLocal(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[' || host === '';
}
