import { AuditTrail } from '#audit';
import { DraftFileVault, type IncomingFile, type KeptFile, type NamedFile } from '#files';
import { NotFound } from '#problems';
import { actorOf, CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { keyOfSecret } from './draft-place.js';
import { DraftRepository, type DraftRow } from './draft.repository.js';
import { FileLeaving } from './file-leaving.service.js';

/** The files with which a draft becomes a complaint. */
export interface EnclosedFiles {
  readonly draftId: string;
  /** Their ids, which they keep; at least one. */
  readonly fileIds: readonly string[];
}

/** What somebody sends along with a complaint that he is still writing. Found by the secret of the draft; that is the right to it. */
@Injectable()
export class DraftFiles {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly vault: DraftFileVault,
    private readonly leaving: FileLeaving,
    private readonly current: CurrentViewer,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound for a secret that finds nothing. */
  async require(secret: string): Promise<void> {
    await this.get(secret);
  }

  /** Adds a file that came in. Throws NotFound and FileRefused; then its bytes are to be discarded. */
  async add(secret: string, incoming: IncomingFile, name: string): Promise<KeptFile> {
    const { id } = await this.get(secret, { lock: 'forUpdate' });
    const kept = await this.vault.add(id, incoming, name);
    await this.note('addDraftFile', id);
    return kept;
  }

  /** Takes a file away; one that is not there is gone already. Answers what is left. Throws NotFound for an unknown secret. */
  async remove(secret: string, fileId: string): Promise<readonly NamedFile[]> {
    const { id } = await this.get(secret, { lock: 'forUpdate' });
    await this.leaving.remove(id, fileId);
    await this.note('removeDraftFile', id);
    return this.vault.list(id);
  }

  /** The files of a draft that is being filed: nobody adds another one or takes one away until that is settled. */
  async enclosed(secret: string): Promise<EnclosedFiles | undefined> {
    const draft = await this.drafts.find(keyOfSecret(secret), { lock: 'forUpdate' });
    const fileIds = draft ? await this.vault.idsOf(draft.id) : [];
    return draft && fileIds.length > 0 ? { draftId: draft.id, fileIds } : undefined;
  }

  /** Makes them files of a case, as added by whoever asks. */
  async moveToCase({ draftId }: EnclosedFiles, caseId: string): Promise<void> {
    await this.vault.moveToCase(draftId, { caseId, by: actorOf(await this.current.get()) });
  }

  private async get(secret: string, options: { readonly lock?: 'forUpdate' } = {}): Promise<DraftRow> {
    const draft = await this.drafts.find(keyOfSecret(secret), options);
    if (!draft) {
      throw new NotFound('draft');
    }
    return draft;
  }

  private async note(action: string, id: string): Promise<void> {
    await this.audit.note(actorOf(await this.current.get()), action, [{ kind: 'draft', id }]);
  }
}
