import { CurrentViewer } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import { RequestTenant } from './request-tenant.service.js';
import { SessionCookie } from './session-cookie.service.js';

const noCommittee = {
  code: 'NOT_FOUND',
  message: 'There is no committee at this address. The list of committees is at the address of the platform.',
};

/**
 * Every GraphQL request is one operation of the tenant at its host, for whoever bears its session. The answer settles the
 * operation; a request that never came to an answer is undone when its connection ends.
 */
@Injectable()
export class OperationHook {
  private readonly unfinished = new WeakMap<FastifyRequest, () => Promise<void>>();

  constructor(
    private readonly tenants: RequestTenant,
    private readonly cookie: SessionCookie,
    private readonly door: TenantDoor,
    private readonly current: CurrentViewer,
  ) {}

  install(server: FastifyInstance): void {
    // After the body was read: reading it would lose the operation.
    server.addHook('preValidation', (request, reply, proceed) => {
      if (isOperation(request)) {
        this.begin(request, reply, proceed).catch((error: Error) => proceed(error));
      } else {
        proceed();
      }
    });
    server.addHook('onResponse', async (request) => this.unfinished.get(request)?.());
  }

  private async begin(request: FastifyRequest, reply: FastifyReply, proceed: () => void): Promise<void> {
    const tenant = await this.tenants.find(request);
    if (!tenant) {
      reply.status(404).send(noCommittee);
      return;
    }
    this.door.enter(tenant.id, () =>
      this.current.withSession(this.cookie.tokenIn(request), () => {
        this.unfinished.set(
          request,
          AsyncLocalStorage.bind(() => this.door.settle('rollback')),
        );
        proceed();
      }),
    );
  }
}

function isOperation({ method, url }: FastifyRequest): boolean {
  return url.split('?')[0] === '/graphql' && (method === 'POST' || url.includes('query='));
}
