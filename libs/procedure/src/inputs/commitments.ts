import { isLocalDate, type LocalDate } from '#deadlines';
import { type CommitmentKind, commitmentKinds } from '../words.js';
import type { Input } from './input.js';
import { isOneWord } from './kinds.js';
import { only } from './only.js';

/** Something that is promised. */
export interface Commitment {
  readonly commitmentId: string;
  readonly kind: CommitmentKind;
  readonly dueOn?: LocalDate;
  /** What was promised in words; absent where it stands only in the text of the agreement or the decision. */
  readonly contentId?: string;
}

/** What is promised with an agreement or a decision; each has an id of its own. */
export function commitments(says: string): Input<readonly Commitment[], true> {
  const keeps = (all: readonly Commitment[]) =>
    all.map((one) => only(one, ['commitmentId', 'kind', 'dueOn', 'contentId']));
  return { kind: 'commitments', needed: true, says, accepts: areCommitments, keeps };
}

function areCommitments(value: unknown): value is readonly Commitment[] {
  if (!Array.isArray(value) || !value.every(isCommitment)) {
    return false;
  }
  return new Set(value.map(({ commitmentId }) => commitmentId)).size === value.length;
}

function isCommitment(value: unknown): value is Commitment {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { commitmentId, kind, dueOn, contentId } = value as Partial<Record<keyof Commitment, unknown>>;
  return (
    isOneWord(commitmentId) &&
    commitmentKinds.some((known) => known === kind) &&
    (dueOn === undefined || (typeof dueOn === 'string' && isLocalDate(dueOn))) &&
    (contentId === undefined || isOneWord(contentId))
  );
}
