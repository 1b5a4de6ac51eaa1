import { CaseAccess } from '#cases';
import { FileVault } from '#files';
import { BadInput } from '#problems';
import { TenantDoor, TenantRepository } from '#tenancy';
import { actorOf } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { PieceFileEntity } from './piece-rows.entity.js';

/** In which piece, and in which content of it, files come to stand. */
export interface FilesPlace {
  readonly pieceId: string;
  readonly contentId: string;
}

/** The files of pieces. They were added to the case before, by whoever lays the piece. */
@Injectable()
export class PieceFiles {
  private readonly rows: TenantRepository<PieceFileEntity>;

  constructor(
    door: TenantDoor,
    private readonly vault: FileVault,
    private readonly access: CaseAccess,
  ) {
    this.rows = new TenantRepository(door, PieceFileEntity);
  }

  /** Throws BadInput for a file that is not of this case, was added by somebody else, or stands in a piece already. */
  async requireOwn(caseId: string, files: readonly string[]): Promise<void> {
    const { kind, id } = actorOf(await this.access.viewer());
    for (const [index, fileId] of files.entries()) {
      const file = await this.vault.find(fileId).catch(() => undefined);
      const own = file?.caseId === caseId && file.by.kind === kind && file.by.id === id;
      if (!own || (await this.rows.findOne({ fileId })) || files.indexOf(fileId) < index) {
        const message = 'Name a file that you added to this case yourself, once.';
        throw new BadInput([{ field: `files.${index}`, message }]);
      }
    }
  }

  /** Says where the files stand; the piece is in the register already. */
  async put(files: readonly string[], place: FilesPlace): Promise<void> {
    await this.rows.insert(files.map((fileId) => ({ fileId, ...place })));
  }
}
