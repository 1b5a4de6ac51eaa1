import { Log } from '#logging';
import { BadInput } from '#problems';
import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { FileBody, uploadRoute } from './file-bodies.js';
import { FileDownload } from './file-download.service.js';
import { downloadHeaders, requireIdOf, uploadHeaders } from './file-headers.js';
import { requireOwnPage } from './file-origin.js';
import { type AddedFile, FileUpload } from './file-upload.service.js';

/** The bytes of files stand outside GraphQL: they come and go as they are, and are never in memory whole. */
@Controller()
export class FileController {
  constructor(
    private readonly upload: FileUpload,
    private readonly download: FileDownload,
    private readonly log: Log,
  ) {}

  /** The body is the file itself. Its name, percent-encoded, stands in the header `file-name`, the client key in `client-key`. */
  @Post(uploadRoute)
  @HttpCode(201)
  async add(
    @Param('caseId') caseId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AddedFile> {
    const body = new FileBody(streamIn(request));
    try {
      requireOwnPage(request);
      return await this.upload.add(request, { ...uploadHeaders(request), caseId: requireIdOf('case', caseId), body });
    } finally {
      if (!(await body.leave())) {
        void reply.header('connection', 'close');
      }
    }
  }

  @Get('files/:id')
  async open(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.download.open(request, requireIdOf('file', id));
    file.bytes.once('error', (err) => this.log.error('A file could not be read to its end.', { err }));
    await reply.headers(downloadHeaders(file)).send(file.bytes);
  }
}

function streamIn({ body }: FastifyRequest): Readable {
  if (!(body instanceof Readable)) {
    const message = 'Send the bytes of the file themselves, with the content type application/octet-stream.';
    throw new BadInput([{ field: 'file', message }]);
  }
  return body;
}
