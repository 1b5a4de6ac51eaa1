import { Log } from '#logging';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { BundleDownload } from './bundle-download.service.js';
import { archiveHeaders, requireIdOf } from './file-headers.js';

/** The bundle of the panel as one file: an index, and a folder per piece. */
@Controller()
export class BundleController {
  constructor(
    private readonly download: BundleDownload,
    private readonly log: Log,
  ) {}

  @Get('cases/:caseId/bundle')
  async open(
    @Param('caseId') caseId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.download.open(request, requireIdOf('case', caseId));
    bytes.once('error', (err) => this.log.error('A bundle could not be read to its end.', { err }));
    await reply.headers(archiveHeaders(name)).send(bytes);
  }
}
