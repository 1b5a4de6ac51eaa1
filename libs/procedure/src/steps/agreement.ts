import type { Regulation } from '#regulation';
import type { CaseState } from '../case-state.js';
import type { Situation } from '../decision.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Issuing } from './found.js';

type Committee = Pick<NonNullable<Regulation['committee']>, 'voting' | 'quorum'>;

/** Who sits in a case now; nobody where there is no panel. Whoever is challenged does not, until that was decided. */
export function sittingIn(state: OfPanel): string[] {
  const { panel } = state;
  const out = outOfCase(state);
  return (panel?.seats ?? [])
    .filter(({ seat, personId }) => !panel?.left.includes(seat) && !out.includes(personId))
    .map(({ personId }) => personId);
}

/** Who stepped back from a case or had to, and whoever is challenged as long as that is not decided. */
export function outOfCase({ panel, challenges = [] }: OfPanel): string[] {
  const open = challenges.flatMap(({ outcome, personId }) => (outcome === undefined ? (personId ?? []) : []));
  return [...new Set([...(panel?.recused ?? []), ...open])];
}

type OfPanel = Pick<CaseState, 'panel'> & Partial<Pick<CaseState, 'challenges'>>;

/**
 * How many of those who sit have to agree: all where the regulation wants unanimity, else more than half; never fewer than the
 * quorum. None where nobody sits and no quorum is named.
 */
export function agreementNeeded({ voting, quorum }: Partial<Committee>, sitting: number): number {
  const carried = voting === 'unanimity' || sitting === 0 ? sitting : Math.floor(sitting / 2) + 1;
  return Math.max(carried, typeof quorum === 'number' ? quorum : 0);
}

/** Why a text does not stand: somebody agreed who does not sit, or too few did. */
export function notAgreed(situation: Issuing): Refusal | undefined {
  const { state, request, regulation } = situation;
  const agreedBy = 'agreedBy' in request ? request.agreedBy : undefined;
  if (agreedBy === undefined) {
    return undefined;
  }
  const sitting = sittingIn(state);
  const stranger = notSitting(situation, 'agreedBy', agreedBy);
  const { committee = {} } = regulation;
  const needed = agreementNeeded(committee, sitting.length);
  return stranger ?? (agreedBy.length < needed ? tooFew(situation, 'agreedBy', needed) : undefined);
}

/** Why a deliberation does not count: somebody was there who does not sit, or the quorum was not. */
export function notQuorate(situation: Situation<'deliberate'>): Refusal | undefined {
  const { present } = situation.request;
  const { quorum } = situation.regulation.committee ?? {};
  if (present === undefined) {
    return undefined;
  }
  const stranger = notSitting(situation, 'present', present);
  return (
    stranger ??
    (typeof quorum === 'number' && present.length < quorum ? tooFew(situation, 'present', quorum) : undefined)
  );
}

/** Why a hearing does not count: of those who sit, too few were there for the quorum. Where nobody said who was there, nothing. */
export function heardByTooFew(situation: Situation<'holdHearing'>): Refusal | undefined {
  const { state, request, regulation } = situation;
  const { quorum } = regulation.committee ?? {};
  const { present } = request;
  if (present === undefined || typeof quorum !== 'number') {
    return undefined;
  }
  const there = sittingIn(state).filter((personId) => present.includes(personId));
  return there.length < quorum ? tooFew(situation, 'present', quorum) : undefined;
}

type Meeting = Issuing | Situation<'deliberate'>;

function notSitting(
  { state, rule, regulation }: Meeting,
  field: string,
  people: readonly string[],
): Refusal | undefined {
  const sitting = sittingIn(state);
  const stranger = people.find((personId) => !sitting.includes(personId));
  return stranger === undefined
    ? undefined
    : refuse('notInCase', 'committee.seats', {
        source: regulation.committee?.source ?? rule.source,
        missing: [field],
        details: { field, value: stranger },
      });
}

function tooFew(
  { rule, regulation: { committee } }: Meeting | Situation<'holdHearing'>,
  field: string,
  needed: number,
): Refusal {
  const place = committee?.quorum === needed ? 'committee.quorum' : 'committee.voting';
  return refuse('tooFewMembers', place, {
    source: committee?.source ?? rule.source,
    missing: [field],
    details: { field, value: String(needed) },
  });
}
