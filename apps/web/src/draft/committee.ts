import { ask } from '../api/ask.js';
import { newClientKey } from '../api/client-key.js';
import { asFailure } from '../api/failure.js';
import { type ComplaintDraft, readDraft } from './complaint-draft.js';
import { discardDraftDocument, findDraftDocument, saveDraftDocument } from './draft.graphql.js';
import { type SaveOutcome, type SaveRequest } from './saver.js';

export interface FoundDraft {
  readonly version: number;
  readonly draft: ComplaintDraft;
}

/** What `saveDraft` answers as a code. */
export const draftCode = /^[A-Za-z0-9_-]{43}$/;

/** The drafts at the committee. */
export const committee = {
  async save({ clientKey, code, expectedVersion, content }: SaveRequest): Promise<SaveOutcome> {
    try {
      const input = { clientKey, expectedVersion, content, ...(code === undefined ? {} : { code }) };
      const { saveDraft } = await ask(saveDraftDocument, { input });
      return { kind: 'saved', version: saveDraft.version, code: saveDraft.code ?? undefined };
    } catch (error) {
      return { kind: outcomes[asFailure(error).code] ?? 'unreachable' };
    }
  },

  /** Nothing when there is no such draft. Throws a Failure when nobody answered. */
  async find(code: string): Promise<FoundDraft | undefined> {
    const { draft } = await ask(findDraftDocument, { code });
    return draft ? { version: draft.version, draft: readDraft(draft.content) } : undefined;
  },

  async discard(code: string): Promise<void> {
    await ask(discardDraftDocument, { input: { clientKey: newClientKey(), code } });
  },
};

const outcomes: Partial<Record<string, Exclude<SaveOutcome['kind'], 'saved'>>> = {
  VERSION_CONFLICT: 'conflict',
  NOT_FOUND: 'gone',
  BAD_INPUT: 'tooLarge',
  TOO_LARGE: 'tooLarge',
  TOO_BUSY: 'busy',
};
