import { ClientKeys } from '#client-keys';
import { type FileOwner, FileRefused, FileVault, type IncomingFile, keptName, largestFile } from '#files';
import { TooBusy } from '#problems';
import { CommitFailed } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type FileBody } from './file-bodies.js';
import { type UploadHeaders } from './file-headers.js';
import { FileOperation } from './file-operation.service.js';
import { type UploadPlace } from './upload-place.js';

/** How many files this process takes in at once: each holds about a megabyte of memory. */
const atOnce = 60;

export interface Upload extends UploadHeaders {
  readonly place: UploadPlace;
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
 * last as long as somebody's connection is slow; then it is added to its place, in an operation of its own.
 */
@Injectable()
export class FileUpload {
  private running = 0;

  constructor(
    private readonly operation: FileOperation,
    private readonly vault: FileVault,
    private readonly clientKeys: ClientKeys,
  ) {}

  /** Adds the file once per client key. Throws FileRefused, TooBusy, and what its place throws; then nothing of it is kept. */
  async add(request: FastifyRequest, upload: Upload): Promise<AddedFile> {
    const name = keptName(upload.name);
    const incoming = await this.operation.run(request, async () => {
      await upload.place.mayAdd();
      return this.vault.begin();
    });
    if (this.running >= atOnce) {
      throw new TooBusy();
    }
    this.running += 1;
    try {
      await receive(incoming, upload.body);
      return await this.store(request, { ...upload, name }, incoming);
    } finally {
      this.running -= 1;
    }
  }

  private async store(request: FastifyRequest, upload: Upload, incoming: IncomingFile): Promise<AddedFile> {
    let added: AddedFile | undefined;
    try {
      added = await this.operation.run(request, (actor) => this.addOnce(actor, upload, incoming));
      return added;
    } catch (error) {
      // Then the row may be there after all, and needs its bytes. If it is not, they are swept away.
      added = error instanceof CommitFailed ? addedFrom(incoming) : undefined;
      throw error;
    } finally {
      await (added?.fileId === incoming.fileId ? undefined : incoming.discard());
    }
  }

  private async addOnce(actor: FileOwner, upload: Upload, incoming: IncomingFile): Promise<AddedFile> {
    const { place, name, clientKey: key } = upload;
    const { operation, where } = place;
    // Asked again: receiving took its time, and a right may have ended meanwhile.
    await place.mayAdd();
    const input = { ...where, name, sha256: incoming.facts.sha256 };
    const keyed = { actor: `${actor.kind}:${actor.id ?? ''}`, key, operation, input };
    return this.clientKeys.once(keyed, async () => {
      await place.add(incoming, { name, by: actor });
      return addedFrom(incoming);
    });
  }
}

function addedFrom({ fileId, facts: { size, type } }: IncomingFile): AddedFile {
  return { fileId, size, type };
}

async function receive(incoming: IncomingFile, body: FileBody): Promise<void> {
  try {
    await incoming.receive(body.bytes(), largestFile);
  } catch (error) {
    throw body.isBroken ? new FileRefused('incomplete') : error;
  }
}
