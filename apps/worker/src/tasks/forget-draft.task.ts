import { type Drafts, forgetDraft } from '#drafts';
import { defineTask, type Task } from '#jobs';

/** Takes a draft away that was left alone for too long. */
export function forgetDraftTask(drafts: Drafts): Task {
  return defineTask({ ...forgetDraft, perform: ({ draftId }) => drafts.expire(draftId) });
}
