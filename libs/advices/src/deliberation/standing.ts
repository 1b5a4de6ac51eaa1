import { type Regulation } from '#regulation';

/** How a vote stands: `notRuled` where the regulation does not say how the panel decides. */
export const standings = ['open', 'carried', 'rejected', 'notRuled'] as const;
export type Standing = (typeof standings)[number];

export interface CastVote {
  readonly personId: string;
  /** The point of the complaint; null for the draft as a whole. */
  readonly point: string | null;
  readonly inFavour: boolean;
}

/** Only the last vote of each person on each thing counts; the votes come oldest first. */
export function countedVotes<Vote extends CastVote>(votes: readonly Vote[]): Vote[] {
  return [...new Map(votes.map((vote) => [`${vote.personId} ${vote.point ?? ''}`, vote])).values()];
}

/**
 * How the vote on a draft, or on one point, stands. Votes of people who do not vote any more are not counted. Half of the votes
 * is no majority.
 */
export function standingOf(
  votes: readonly CastVote[],
  point: string | null,
  voters: readonly string[],
  voting: NonNullable<Regulation['committee']>['voting'],
): Standing {
  if (voting === undefined || voting === 'unknown') {
    return 'notRuled';
  }
  const cast = countedVotes(votes).filter((vote) => vote.point === point && voters.includes(vote.personId));
  const inFavour = cast.filter((vote) => vote.inFavour).length;
  const against = cast.length - inFavour;
  const needed = voting === 'unanimity' ? voters.length : Math.floor(voters.length / 2) + 1;
  if (voters.length > 0 && inFavour >= needed) {
    return 'carried';
  }
  return against > voters.length - needed ? 'rejected' : 'open';
}
