import { CaseAccess } from '#cases';
import { FileVault, largestFile } from '#files';
import { actorOf } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { type FilesPlace, PieceFiles } from './piece-files.service.js';

/** Files of one case that come to stand in another: copied, and sealed under the key of that case. */
@Injectable()
export class CopiedFiles {
  constructor(
    private readonly vault: FileVault,
    private readonly access: CaseAccess,
    private readonly places: PieceFiles,
  ) {}

  /** The ids of the copies, in the same order. */
  async copy(files: readonly string[], toCaseId: string): Promise<string[]> {
    const by = actorOf(await this.access.viewer());
    const copies: string[] = [];
    for (const fileId of files) {
      const { name, bytes } = await this.vault.open(fileId);
      const { fileId: copy } = await this.vault.keep(toCaseId, bytes, { name, by, limit: largestFile });
      copies.push(copy);
    }
    return copies;
  }

  async put(files: readonly string[], place: FilesPlace): Promise<void> {
    await this.places.put(files, place);
  }
}
