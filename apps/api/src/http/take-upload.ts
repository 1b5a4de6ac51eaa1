import { BadInput } from '#problems';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { FileBody } from './file-bodies.js';
import { uploadHeaders, type UploadHeaders } from './file-headers.js';
import { requireOwnPage } from './file-origin.js';

/** An upload as it was sent: what its headers say, and its bytes, unread. */
export interface SentFile extends UploadHeaders {
  readonly body: FileBody;
}

/** Answers an upload. What the work did not read is read for nobody, so that the answer can go out on the same connection. */
export async function takeUpload<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  work: (sent: SentFile) => Promise<T>,
): Promise<T> {
  const body = new FileBody(streamIn(request));
  try {
    requireOwnPage(request);
    return await work({ ...uploadHeaders(request), body });
  } finally {
    if (!(await body.leave())) {
      void reply.header('connection', 'close');
    }
  }
}

function streamIn({ body }: FastifyRequest): Readable {
  if (!(body instanceof Readable)) {
    const message = 'Send the bytes of the file themselves, with the content type application/octet-stream.';
    throw new BadInput([{ field: 'file', message }]);
  }
  return body;
}
