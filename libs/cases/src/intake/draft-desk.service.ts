import { type Step, steps } from '#access';
import { ClientKeys } from '#client-keys';
import { DraftFiles, type DraftPlace, Drafts, type OpenedDraft, type SavedDraft } from '#drafts';
import { type NamedFile } from '#files';
import { BadInput } from '#problems';
import { actorOf } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { CaseAccess } from '../case-access.service.js';
import { CaseReader } from '../case-reader.service.js';

/** Which draft: one behind a secret code, or the own draft of a step in a case. Nothing: a new draft of a complaint. */
export interface WhichDraft {
  readonly code?: string | undefined;
  readonly caseId?: string | undefined;
  readonly step?: string | undefined;
}

export interface SaveDraftCommand extends WhichDraft {
  readonly clientKey: string;
  readonly content: string;
  /** The version of the draft that was changed; 0 for a new one. */
  readonly expectedVersion: number;
}

export interface DiscardDraftCommand extends WhichDraft {
  readonly clientKey: string;
}

export interface RemoveDraftFileCommand {
  readonly clientKey: string;
  readonly code: string;
  readonly fileId: string;
}

const notAStep = { field: 'step', message: 'Name the step that this is a draft of.' };
const eitherOr = { field: 'code', message: 'A draft has a code, or belongs to a case; not both.' };

/** Drafts of complaints for everybody; drafts of steps for whoever may take the step in that case. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly drafts: Drafts,
    private readonly files: DraftFiles,
    private readonly reader: CaseReader,
    private readonly access: CaseAccess,
    private readonly clientKeys: ClientKeys,
  ) {}

  /** Saves a draft once per client key. */
  async save({ clientKey: key, ...input }: SaveDraftCommand): Promise<SavedDraft> {
    const actor = actorOf(await this.access.viewer());
    const request = { actor: `${actor.kind}:${actor.id ?? ''}`, key, operation: 'saveDraft', input };
    return this.clientKeys.once(request, async () =>
      this.drafts.save(await this.placeOf(input), input.content, input.expectedVersion),
    );
  }

  /** The draft, or nothing: also when it is somebody else's. */
  async find(which: WhichDraft): Promise<OpenedDraft | undefined> {
    return this.drafts.find(await this.placeOf(which));
  }

  /** Takes the draft away. Taken away twice is taken away once, so the client key is not even kept. */
  async discard(which: DiscardDraftCommand): Promise<void> {
    await this.drafts.discard(await this.placeOf(which));
  }

  /** Takes a file out of a draft of a complaint; answers what is left. Throws NotFound for an unknown code. Safe to repeat, too. */
  async removeFile({ code, fileId }: RemoveDraftFileCommand): Promise<readonly NamedFile[]> {
    return this.files.remove(code, fileId);
  }

  /** Throws NotFound for a case in which whoever asks does not take the step. */
  private async placeOf({ code, caseId, step }: WhichDraft): Promise<DraftPlace> {
    if (caseId === undefined) {
      return { secret: code };
    }
    if (code !== undefined || !isStep(step)) {
      throw new BadInput([code === undefined ? notAStep : eitherOr]);
    }
    const { file } = await this.reader.get(caseId);
    await this.access.require(step, file);
    return { caseId: file.id, step };
  }
}

function isStep(word: string | undefined): word is Step {
  return steps.some((step) => step === word);
}
