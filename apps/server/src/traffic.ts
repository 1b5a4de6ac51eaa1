import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

/** What comes in while the process ends; the answer to a load balancer that has not noticed yet. */
const refusal = { code: 'STOPPING', message: 'This server is being stopped. Try again in a moment.' };

/**
 * The requests that are being answered, and the way out of taking them: first `leave`, so that whoever spreads the requests can
 * notice, then `refuse`, which lets those that were begun come to their answer.
 */
export class Traffic {
  private readonly answering = new Set<FastifyReply['raw']>();
  private stage: 'open' | 'leaving' | 'refusing' = 'open';
  private onEmpty: () => void = () => undefined;

  /** Whether this process wants no more requests. */
  get isLeaving(): boolean {
    return this.stage !== 'open';
  }

  install(server: FastifyInstance): void {
    server.addHook('onRequest', (request, reply, proceed) => {
      if (this.stage === 'refusing' && !isHealth(request)) {
        void reply.status(503).header('connection', 'close').header('retry-after', '5').send(refusal);
        return;
      }
      this.count(reply);
      proceed();
    });
    server.addHook('onSend', (_request, reply, payload, proceed) => {
      if (this.isLeaving) {
        void reply.header('connection', 'close');
      }
      proceed(null, payload);
    });
  }

  /** Everything is answered as before, but health says that requests had better go elsewhere. */
  leave(): void {
    this.stage = 'leaving';
  }

  /** Refuses new requests and waits for the others, so many milliseconds at most. Answers whether all got their answer. */
  async refuse(within: number): Promise<boolean> {
    this.stage = 'refusing';
    if (this.answering.size > 0) {
      await new Promise<void>((resolve) => {
        this.onEmpty = resolve;
        setTimeout(resolve, within).unref();
      });
    }
    return this.answering.size === 0;
  }

  /** An answer closes when it was sent whole, and also when nobody waits for it any more. */
  private count({ raw }: FastifyReply): void {
    this.answering.add(raw);
    raw.once('close', () => {
      this.answering.delete(raw);
      if (this.answering.size === 0) {
        this.onEmpty();
      }
    });
  }
}

function isHealth({ url }: FastifyRequest): boolean {
  return url.startsWith('/health/');
}
