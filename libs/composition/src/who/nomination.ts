import { type Seat } from '#regulation';
import { type Nomination, type Nominator } from '../types/candidate.js';

/** What a nomination lacks, and by whom. */
export interface NominationGap {
  code: 'nominationLacking' | 'consentLacking' | 'notNominatedForParticipant';
  missing: readonly Nominator[];
}

/** For these it matters for which participant they nominate; there is only one of each of the others. */
const perParticipant: readonly Nominator[] = ['rentersOrganisations', 'participants', 'unknown'];

/**
 * What a nomination lacks for a seat in a case of this participant; nothing when it is as the regulation says. Where the
 * regulation does not know who nominates, nothing can be asked, except that a bound seat goes with its participant.
 */
export function gapInCase(
  seat: Seat,
  nominations: readonly Nomination[],
  participant: string,
): NominationGap | undefined {
  if (!seat.boundTo) {
    return gapOf(seat, nominations, false);
  }
  const gap = gapOf(seat, ofParticipant(nominations, participant), true);
  return gap && !gapAnywhere(seat, nominations)
    ? { code: 'notNominatedForParticipant', missing: seat.nominatedBy }
    : gap;
}

/** The same, whichever participant the case is about: what can be asked at appointment. */
export function gapAnywhere(seat: Seat, nominations: readonly Nomination[]): NominationGap | undefined {
  if (!seat.boundTo) {
    return gapOf(seat, nominations, false);
  }
  const gaps = participantsIn(nominations).map((one) => gapOf(seat, ofParticipant(nominations, one), true));
  return gaps.includes(undefined) ? undefined : (gaps[0] ?? gapOf(seat, ofParticipant(nominations, undefined), true));
}

function gapOf(seat: Seat, nominations: readonly Nomination[], bound: boolean): NominationGap | undefined {
  const known = seat.nominatedBy.filter((one) => one !== 'unknown');
  const open = known.length < seat.nominatedBy.length;
  const together = seat.nomination === 'jointly' || seat.nomination === 'doubleConsent';
  if (together && known.length > 0) {
    return lackingSomebody(known, nominations);
  }
  return open && !bound ? undefined : lackingAnybody(known, nominations, open);
}

/** Together: nobody who nominates may be missing, and nobody may be against. */
function lackingSomebody(known: readonly Nominator[], nominations: readonly Nomination[]): NominationGap | undefined {
  const silent = known.filter((one) => nominations.every(({ by }) => by !== one));
  if (silent.length > 0) {
    return { code: 'nominationLacking', missing: silent };
  }
  const against = known.filter((one) => nominations.some(({ by, consented }) => by === one && !consented));
  return against.length > 0 ? { code: 'consentLacking', missing: against } : undefined;
}

/** Each for itself: one is enough. */
function lackingAnybody(
  known: readonly Nominator[],
  nominations: readonly Nomination[],
  open: boolean,
): NominationGap | undefined {
  const own = nominations.filter(({ by }) => open || known.includes(by));
  if (own.some(({ consented }) => consented)) {
    return undefined;
  }
  const missing = known.length > 0 ? known : (['unknown'] as const);
  return { code: own.length > 0 ? 'consentLacking' : 'nominationLacking', missing };
}

function ofParticipant(nominations: readonly Nomination[], participant: string | undefined): Nomination[] {
  return nominations.filter(
    (one) => !perParticipant.includes(one.by) || (one.participant === participant && participant !== undefined),
  );
}

function participantsIn(nominations: readonly Nomination[]): string[] {
  return [...new Set(nominations.flatMap(({ participant }) => participant ?? []))];
}
