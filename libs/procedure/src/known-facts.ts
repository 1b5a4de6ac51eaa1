import type { Regulation } from '#regulation';
import type { CaseState } from './case-state.js';
import type { KnownFacts } from './facts.js';
import { trackOf } from './track.js';

/** Everything that a condition of a step or a term can be about in one case. */
export function knownFactsOf(regulation: Regulation, state: CaseState): KnownFacts {
  const facts = complaintFactsOf(state);
  const track = trackOf(regulation, facts);
  return {
    ...facts,
    finding: state.outcome?.finding ?? 'none',
    treatment: state.treatment ?? 'none',
    ...(track === undefined ? {} : { track }),
  };
}

/** What a ground can be about: the facts of the complaint, and the open norms that somebody judged. */
export function complaintFactsOf({ facts, judgements }: CaseState): KnownFacts {
  return judgements.length === 0
    ? facts
    : { ...facts, judgements: Object.fromEntries(judgements.map(({ judgement, is }) => [judgement, is])) };
}
