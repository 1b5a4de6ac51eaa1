import { AuditTrail } from '#audit';
import { ClientKeys } from '#client-keys';
import { FileAccess, type FileDraft, type FileOwner, FileRefused, FileVault, keptName, largestFile } from '#files';
import { TooBusy } from '#problems';
import { CommitFailed } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type FileBody } from './file-bodies.js';
import { type UploadHeaders } from './file-headers.js';
import { FileOperation } from './file-operation.service.js';

/** How many files this process takes in at once: each holds about a megabyte of memory. */
const atOnce = 60;

export interface Upload extends UploadHeaders {
  readonly caseId: string;
  readonly body: FileBody;
}

/** What whoever added a file gets back. */
export interface AddedFile {
  readonly fileId: string;
  /** In bytes. */
  readonly size: number;
  /** By its content, whatever its name says. */
  readonly type: string;
}

/**
 * Takes a file in. Whether it may come is asked before a byte is read; it is received outside any transaction, for that would
 * last as long as somebody's connection is slow; then it is added, in an operation of its own.
 */
@Injectable()
export class FileUpload {
  private running = 0;

  constructor(
    private readonly operation: FileOperation,
    private readonly access: FileAccess,
    private readonly vault: FileVault,
    private readonly clientKeys: ClientKeys,
    private readonly audit: AuditTrail,
  ) {}

  /** Adds the file once per client key. Throws FileRefused, TooBusy, and what FileAccess throws; then nothing of it is kept. */
  async add(request: FastifyRequest, upload: Upload): Promise<AddedFile> {
    const name = keptName(upload.name);
    const draft = await this.operation.run(request, async () => {
      await this.access.mayAdd(upload.caseId);
      return this.vault.begin();
    });
    if (this.running >= atOnce) {
      throw new TooBusy();
    }
    this.running += 1;
    try {
      await receive(draft, upload.body);
      return await this.store(request, { ...upload, name }, draft);
    } finally {
      this.running -= 1;
    }
  }

  private async store(request: FastifyRequest, upload: Upload, draft: FileDraft): Promise<AddedFile> {
    let added: AddedFile | undefined;
    try {
      added = await this.operation.run(request, (actor) => this.addOnce(actor, upload, draft));
      return added;
    } catch (error) {
      // Then the row may be there after all, and needs its bytes. If it is not, they are swept away.
      added = error instanceof CommitFailed ? { ...draft.facts, fileId: draft.fileId } : undefined;
      throw error;
    } finally {
      await (added?.fileId === draft.fileId ? undefined : draft.discard());
    }
  }

  private async addOnce(actor: FileOwner, upload: Upload, draft: FileDraft): Promise<AddedFile> {
    const { caseId, name, clientKey: key } = upload;
    // Asked again: receiving took its time, and a right may have ended meanwhile.
    await this.access.mayAdd(caseId);
    const input = { caseId, name, sha256: draft.facts.sha256 };
    const keyed = { actor: `${actor.kind}:${actor.id ?? ''}`, key, operation: 'addFile', input };
    return this.clientKeys.once(keyed, async () => {
      const { fileId, size, type } = await this.vault.add(caseId, draft, { name, by: actor });
      await this.audit.note(actor, 'addFile', [{ kind: 'case', id: caseId }]);
      return { fileId, size, type };
    });
  }
}

async function receive(draft: FileDraft, body: FileBody): Promise<void> {
  try {
    await draft.receive(body.bytes(), largestFile);
  } catch (error) {
    throw body.isBroken ? new FileRefused('incomplete') : error;
  }
}
