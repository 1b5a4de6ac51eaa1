import { type HelperGrant } from './words.js';

/** What is somebody's own, as far as rights go. What somebody does not have is null or the empty list, which match nothing. */
export interface Own {
  readonly personId: string | null;
  readonly caseIds: readonly string[];
  readonly participantIds: readonly string[];
  readonly grants: readonly HelperGrant[];
}
