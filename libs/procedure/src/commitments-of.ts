import type { LocalDate } from '#deadlines';
import type { CaseState, MadeCommitment } from './case-state.js';

/** How it stands with something that was promised. */
export const commitmentStatuses = ['open', 'overdue', 'done', 'notDone'] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

export interface StandingCommitment extends MadeCommitment {
  readonly status: CommitmentStatus;
  /** Whether the complainant is asked now: its day has come, or it has none, and nothing was said of it. */
  readonly asked: boolean;
}

/**
 * Everything that was promised in a case, in the order of the log, as it stands on a day. What the complainant said last
 * holds; a measure in the organisation stands as it was judged, and nobody asks the complainant of it.
 */
export function commitmentsOf({ commitments }: CaseState, today: LocalDate): StandingCommitment[] {
  return commitments.map((made) => {
    const status = statusOf(made, today);
    const silent = status === 'open' || status === 'overdue';
    const dayHasCome = made.dueOn === undefined || made.dueOn <= today;
    return { ...made, status, asked: made.kind === 'commitment' && silent && dayHasCome };
  });
}

function statusOf({ kind, dueOn, outcome, evaluation }: MadeCommitment, today: LocalDate): CommitmentStatus {
  if (kind === 'measure' && evaluation !== undefined) {
    return evaluation === 'worked' ? 'done' : 'notDone';
  }
  if (outcome !== undefined) {
    return outcome === 'kept' ? 'done' : 'notDone';
  }
  return dueOn !== undefined && dueOn < today ? 'overdue' : 'open';
}
