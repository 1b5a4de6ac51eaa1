import { Log } from '#logging';
import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { draftUploadRoute, uploadRoute } from './file-bodies.js';
import { FileDownload } from './file-download.service.js';
import { downloadHeaders, requireDraftCode, requireIdOf } from './file-headers.js';
import { type AddedFile, FileUpload } from './file-upload.service.js';
import { takeUpload } from './take-upload.js';
import { UploadPlaces } from './upload-places.service.js';

/** The bytes of files stand outside GraphQL: they come and go as they are, and are never in memory whole. */
@Controller()
export class FileController {
  constructor(
    private readonly upload: FileUpload,
    private readonly places: UploadPlaces,
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
    return takeUpload(request, reply, async (sent) =>
      this.upload.add(request, { ...sent, place: this.places.inCase(requireIdOf('case', caseId)) }),
    );
  }

  /** The same for a draft of a complaint, whose code stands in the header `draft-code`. */
  @Post(draftUploadRoute)
  @HttpCode(201)
  async addToDraft(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AddedFile> {
    return takeUpload(request, reply, async (sent) =>
      this.upload.add(request, { ...sent, place: this.places.inDraft(requireDraftCode(request)) }),
    );
  }

  @Get('files/:id')
  async open(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.download.open(request, requireIdOf('file', id));
    file.bytes.once('error', (err) => this.log.error('A file could not be read to its end.', { err }));
    await reply.headers(downloadHeaders(file)).send(file.bytes);
  }
}
