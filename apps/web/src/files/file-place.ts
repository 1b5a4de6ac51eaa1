import { type FileFault } from './file-limits.js';

/** Where files are sent to. */
export interface FilePlace {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What it means when the API finds no such place. */
  readonly notFound: FileFault;
}

/** A draft of a complaint. Its code is a secret, so it never stands in an address. */
export function draftPlace(code: string): FilePlace {
  return { address: '/drafts/files', headers: { 'draft-code': code }, notFound: 'noDraft' };
}

/** A case. Whoever is not signed in finds none. */
export function casePlace(caseId: string): FilePlace {
  return { address: `/cases/${caseId}/files`, headers: {}, notFound: 'signedOut' };
}
