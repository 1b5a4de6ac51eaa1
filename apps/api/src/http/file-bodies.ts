import { UnsupportedMediaTypeException } from '@nestjs/common';
import { type FastifyInstance } from 'fastify';
import { type Readable } from 'node:stream';

/** The addresses that take the bytes of a file: one of a case, and one of a draft that is to become one. */
export const uploadRoute = 'cases/:caseId/files';
export const draftUploadRoute = 'drafts/files';

const uploadRoutes: readonly (string | undefined)[] = [`/${uploadRoute}`, `/${draftUploadRoute}`];

/** Lets the body of an upload through as a stream, unread. Everywhere else bytes are refused as before. */
export function takeFileBodies(server: FastifyInstance): void {
  server.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    const isUpload = uploadRoutes.includes(request.routeOptions.url);
    done(isUpload ? null : new UnsupportedMediaTypeException(), payload);
  });
}

/** The longest that somebody may take to send a file, in milliseconds: 25 MB over a slow connection. */
const patience = 10 * 60 * 1000;
/** How much of a body that is not wanted is read all the same, in bytes: who is still sending does not hear the answer. */
const longestRest = 26 * 1024 * 1024;

/** The body of an upload: it can be left before its end without breaking the connection, on which the answer must go. */
export class FileBody {
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly stream: Readable) {
    this.timer = setTimeout(() => stream.destroy(), patience).unref();
  }

  /** Whether whoever sends it has gone, or took too long. */
  get isBroken(): boolean {
    return this.stream.destroyed && !this.stream.readableEnded;
  }

  bytes(): AsyncIterable<Uint8Array> {
    return this.stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  }

  /** Reads what is left, for nobody. Answers whether that was all of it. */
  async leave(): Promise<boolean> {
    clearTimeout(this.timer);
    const parts = this.bytes()[Symbol.asyncIterator]();
    let rest = 0;
    while (rest <= longestRest) {
      const part = await parts.next().catch(() => ended);
      if (part.done) break;
      rest += part.value.length;
    }
    return this.stream.readableEnded;
  }
}

const ended = { done: true, value: undefined } as const;
