import { AuditTrail } from '#audit';
import { Clock, epochMsOf, instantOf } from '#clock';
import { randomToken } from '#encryption';
import { type NamedFile } from '#files';
import { JobDoor } from '#jobs';
import { BadInput, NotFound } from '#problems';
import { actorOf, CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { DraftConflict } from './draft-conflict.js';
import { keptForMs, mostDrafts, requireSoundDraft } from './draft-limits.js';
import { type DraftKey, type DraftPlace, keyInCase, keyOfSecret } from './draft-place.js';
import { DraftRepository, type DraftRow } from './draft.repository.js';
import { forgetDraft } from './forget-draft.job.js';

export interface SavedDraft {
  readonly version: number;
  /** The instant at which it goes when it is not saved again. */
  readonly keptUntil: string;
  /** Only with the first saving of a draft without an owner: by this it is found again. Stored nowhere. */
  readonly secret?: string | undefined;
}

export interface OpenedDraft {
  readonly version: number;
  readonly keptUntil: string;
  readonly content: string;
  /** Only a draft of a complaint has any. */
  readonly files: readonly NamedFile[];
}

const tooMany = {
  field: 'content',
  message: `You have ${mostDrafts} drafts. Finish or discard one of them before you begin another.`,
};

/** What somebody is still writing. Whether he may write in a case is for whoever calls this. */
@Injectable()
export class Drafts {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly current: CurrentViewer,
    private readonly clock: Clock,
    private readonly jobs: JobDoor,
    private readonly audit: AuditTrail,
  ) {}

  /** Saves a draft. Throws BadInput, NotFound for a secret that finds nothing, and a conflict when it was saved elsewhere. */
  async save(place: DraftPlace, content: string, expectedVersion: number): Promise<SavedDraft> {
    const inCase = 'caseId' in place;
    requireSoundDraft(content, !inCase);
    const secret = inCase || place.secret !== undefined ? undefined : randomToken();
    const key = secret === undefined ? await this.keyOf(place) : keyOfSecret(secret);
    const known = await this.drafts.find(key);
    if (!known && !inCase && secret === undefined) {
      throw new NotFound('draft');
    }
    requireVersion(known, expectedVersion);
    const id = known ? await this.change(known, content) : await this.begin(key, content);
    const keptUntil = instantOf(this.clock.now() + keptForMs);
    await this.jobs.add(forgetDraft, { draftId: id }, { key: `forgetDraft/${id}`, runAt: keptUntil });
    await this.note('saveDraft', id);
    return { version: expectedVersion + 1, keptUntil, secret };
  }

  /** The draft at this place; nothing when it is not there, or somebody else's. */
  async find(place: DraftPlace): Promise<OpenedDraft | undefined> {
    const row = await this.drafts.find(await this.keyOf(place));
    if (!row) {
      return undefined;
    }
    await this.note('readDraft', row.id);
    const keptUntil = instantOf(epochMsOf(row.savedAt) + keptForMs);
    const content = await this.drafts.contentOf(row);
    return { version: row.version, keptUntil, content, files: await this.drafts.filesOf(row) };
  }

  /** Takes a draft away; one that is not there is gone already. */
  async discard(place: DraftPlace): Promise<void> {
    await this.take(await this.keyOf(place), 'discardDraft');
  }

  /** Takes the draft with this secret away, once it became what it was a draft of. */
  async forget(secret: string): Promise<void> {
    await this.take(keyOfSecret(secret), 'finishDraft');
  }

  /** Takes a draft away that was left alone for too long. Safe to repeat. */
  async expire(id: string): Promise<void> {
    const expired = await this.drafts.findExpired(id);
    if (expired) {
      await this.drafts.delete(expired);
    }
  }

  private async take(key: DraftKey, action: string): Promise<void> {
    const row = await this.drafts.find(key, { lock: 'forUpdate' });
    if (row) {
      await this.drafts.delete(row);
      await this.note(action, row.id);
    }
  }

  private async begin(key: DraftKey, content: string): Promise<string> {
    if (key.ownerId !== null && (await this.drafts.countOfOwner(key)) >= mostDrafts) {
      throw new BadInput([tooMany]);
    }
    const id = this.clock.newId();
    if (!(await this.drafts.insert(id, key, content))) {
      throw new DraftConflict(0, 1);
    }
    return id;
  }

  private async change(row: DraftRow, content: string): Promise<string> {
    if (!(await this.drafts.update(row, content))) {
      throw new DraftConflict(row.version, row.version + 1);
    }
    return row.id;
  }

  private async keyOf(place: DraftPlace): Promise<DraftKey> {
    return 'caseId' in place ? keyInCase(place, await this.current.get()) : keyOfSecret(place.secret ?? '');
  }

  private async note(action: string, id: string): Promise<void> {
    await this.audit.note(actorOf(await this.current.get()), action, [{ kind: 'draft', id }]);
  }
}

function requireVersion(known: DraftRow | undefined, expectedVersion: number): void {
  const version = known?.version ?? 0;
  if (version !== expectedVersion) {
    throw new DraftConflict(expectedVersion, version);
  }
}
