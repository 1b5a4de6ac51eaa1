import { type FileOwner } from '#files';
import { KeyErased } from '#keyring';
import { NotFound } from '#problems';
import { actorOf, CurrentViewer } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { RequestTenant } from './request-tenant.service.js';
import { SessionCookie } from './session-cookie.service.js';

/** Operations on files: the same door as those of GraphQL, for whoever bears the session at this host. */
@Injectable()
export class FileOperation {
  constructor(
    private readonly tenants: RequestTenant,
    private readonly cookie: SessionCookie,
    private readonly door: TenantDoor,
    private readonly current: CurrentViewer,
  ) {}

  /**
   * Runs work in an operation of its own, which is stored before this answers, or undone. The files of a case that was erased
   * are not there: throws NotFound.
   */
  async run<T>(request: FastifyRequest, work: (actor: FileOwner) => Promise<T>): Promise<T> {
    const tenant = await this.tenants.require(request);
    const token = this.cookie.tokenIn(request);
    const asViewer = () => this.current.withSession(token, async () => work(actorOf(await this.current.get())));
    return this.door.run(tenant.id, asViewer).catch((error: unknown) => {
      throw error instanceof KeyErased ? new NotFound('file') : error;
    });
  }
}
