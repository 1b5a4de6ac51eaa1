import type { CaseState } from './case-state.js';

/** Something that must be so in a case before a step can be taken, whatever is asked. */
export interface Need {
  /** For the table of steps. */
  readonly says: string;
  /** The name of what is missing, in a refusal. */
  readonly missing: string;
  readonly met: (state: CaseState) => boolean;
}

/** A case that stands where a hold brought it can always go on, also when the hold ended by itself. */
export const openHold: Need = {
  says: 'the case is held',
  missing: 'hold',
  met: ({ holds, stage }) => holds.some((hold) => hold.until === undefined) || holds.at(-1)?.movedTo === stage,
};

export const noHold: Need = {
  says: 'the case is not held already',
  missing: 'resume',
  met: ({ holds }) => holds.every(({ until }) => until !== undefined),
};

export const openOffer: Need = {
  says: 'an offer waits for an answer',
  missing: 'offerCompensation',
  met: ({ offers }) => offers.at(-1)?.outcome === undefined && offers.length > 0,
};

export const openChallenge: Need = {
  says: 'a challenge waits for a decision',
  missing: 'challenge',
  met: ({ challenges }) => challenges.some(({ outcome }) => outcome === undefined),
};

export const noChallenge: Need = {
  says: 'no other challenge waits for a decision',
  missing: 'decideOnChallenge',
  met: ({ challenges }) => challenges.every(({ outcome }) => outcome !== undefined),
};

export const openObjection: Need = {
  says: 'an objection waits for a decision',
  missing: 'object',
  met: ({ objection }) => objection !== undefined && objection.outcome === undefined,
};

export const noObjection: Need = {
  says: 'no other objection waits for a decision',
  missing: 'decideOnObjection',
  met: ({ objection }) => objection === undefined || objection.outcome !== undefined,
};

export const somethingPromised: Need = {
  says: 'something was promised',
  missing: 'makeCommitment',
  met: ({ commitments }) => commitments.length > 0,
};
