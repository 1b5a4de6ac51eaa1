import { AuditTrail } from '#audit';
import { DraftFiles } from '#drafts';
import { FileAccess, FileVault } from '#files';
import { Injectable } from '@nestjs/common';
import { type UploadPlace } from './upload-place.js';

/** The places where a file can be added: a case, and a draft of a complaint. */
@Injectable()
export class UploadPlaces {
  constructor(
    private readonly access: FileAccess,
    private readonly vault: FileVault,
    private readonly drafts: DraftFiles,
    private readonly audit: AuditTrail,
  ) {}

  inCase(caseId: string): UploadPlace {
    return {
      operation: 'addFile',
      where: { caseId },
      mayAdd: async () => this.access.mayAdd(caseId),
      add: async (incoming, label) => {
        await this.vault.add(caseId, incoming, label);
        await this.audit.note(label.by, 'addFile', [{ kind: 'case', id: caseId }]);
      },
    };
  }

  /** Whoever has the code of a draft may add to it. */
  inDraft(code: string): UploadPlace {
    return {
      operation: 'addDraftFile',
      where: { code },
      mayAdd: async () => this.drafts.require(code),
      add: async (incoming, { name }) => {
        await this.drafts.add(code, incoming, name);
      },
    };
  }
}
