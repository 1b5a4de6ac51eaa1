/**
 * What somebody is still writing, so that it survives closing the browser: sealed, with a version of its own, and gone when it is
 * left alone for 30 days. A draft of a complaint is found by a secret; whoever is signed in has one per case and step.
 * A draft of a complaint can have files, which become files of the case when the complaint is filed.
 * Whether somebody may write in a case is not decided here, and what is written is not read.
 */
export { DraftEntity } from './draft.entity.js';
export { DraftFiles, type EnclosedFiles } from './draft-files.service.js';
export { type DraftPlace } from './draft-place.js';
export { Drafts, type OpenedDraft, type SavedDraft } from './draft.service.js';
export { DraftsModule } from './drafts.module.js';
export { forgetDraft } from './forget-draft.job.js';
export { sweepFiles } from './sweep-files.job.js';
