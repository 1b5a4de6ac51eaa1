import { type FoundDraft } from './committee.js';
import { type ComplaintDraft, emptyDraft } from './complaint-draft.js';
import { type DraftKeeper } from './draft-keeper.js';
import { type DraftSaver, type SaverState } from './saver.js';

/** What a window knows of its draft. */
export interface Written {
  draft: ComplaintDraft;
  /** What this window and the committee last agreed on. */
  base: ComplaintDraft;
  atCommittee: boolean;
  savedAt: string | undefined;
  /** What another window made of it, and what both began with, until somebody chose. */
  elsewhere: { readonly before: ComplaintDraft; readonly found: FoundDraft } | undefined;
}

export const nothing: Readonly<Written> = {
  draft: emptyDraft,
  base: emptyDraft,
  atCommittee: false,
  savedAt: undefined,
  elsewhere: undefined,
};

/** Where the draft is, for whoever writes it. */
export function stateOf({ state, problem, kept }: DraftSaver, empty: boolean): DraftKeeper['state'] {
  if (empty && kept.code === undefined) return 'empty';
  return problem ? 'failed' : states[state];
}

const states: Readonly<Record<SaverState, DraftKeeper['state']>> = {
  idle: 'here',
  waiting: 'saving',
  saving: 'saving',
  saved: 'saved',
  conflict: 'saving',
  tooLarge: 'failed',
  busy: 'failed',
  unreachable: 'failed',
};
