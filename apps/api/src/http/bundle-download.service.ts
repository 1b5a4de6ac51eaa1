import { AuditTrail } from '#audit';
import { bundleArchive, BundleArchives } from '#pieces';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Readable } from 'node:stream';
import { FileOperation } from './file-operation.service.js';

/** The bundle of a case on its way out. */
export interface BundleFile {
  readonly name: string;
  readonly bytes: Readable;
}

/** Hands over the bundle of a case whole; that is noted before the first byte goes out. */
@Injectable()
export class BundleDownload {
  constructor(
    private readonly operation: FileOperation,
    private readonly bundles: BundleArchives,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound. The bytes are read after the operation: they hold no connection. */
  async open(request: FastifyRequest, caseId: string): Promise<BundleFile> {
    return this.operation.run(request, async (actor) => {
      const content = await this.bundles.open(caseId);
      await this.audit.note(actor, 'openBundle', [{ kind: 'case', id: caseId }]);
      return { name: `${content.caseNumber}.zip`, bytes: bundleArchive(content) };
    });
  }
}
