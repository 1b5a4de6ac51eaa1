import { AuditTrail } from '#audit';
import { FileAccess, FileVault, type OpenedFile } from '#files';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { FileOperation } from './file-operation.service.js';

/** Opens files for whoever may; every opening is noted before the first byte goes out. */
@Injectable()
export class FileDownload {
  constructor(
    private readonly operation: FileOperation,
    private readonly access: FileAccess,
    private readonly vault: FileVault,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound and what FileAccess throws. The bytes are read after the operation: they hold no connection. */
  async open(request: FastifyRequest, fileId: string): Promise<OpenedFile> {
    return this.operation.run(request, async (actor) => {
      await this.access.mayOpen(await this.vault.find(fileId));
      const opened = await this.vault.open(fileId);
      await this.audit.note(actor, 'openFile', [{ kind: 'file', id: fileId }]);
      return opened;
    });
  }
}
