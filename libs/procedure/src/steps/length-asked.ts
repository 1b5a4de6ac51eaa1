import { addDays, daysBetween, formatDuration, type LocalDate } from '#deadlines';
import type { Deadline } from '../deadlines-of.js';
import type { Situation } from '../decision.js';
import { dayBefore } from '../dates.js';
import { type Refusal, refuse } from '../refusal.js';
import { runningTerm } from './running-term.js';

export type LengthAsked = { readonly extendBy: string } | { readonly extendBy?: undefined; readonly refusal: Refusal };

/** The longest length that can be written, in days. */
const longest = 9999;

/** How much longer a term becomes: as it was given, or as many days as bring its last day to the one that was given. */
export function lengthAsked(situation: Situation<'extendTerm'>, run: Deadline): LengthAsked {
  const { extendBy, until } = situation.request;
  if (extendBy !== undefined && until === undefined) {
    return { extendBy };
  }
  const refusal = unclear(situation) ?? noNewDay(situation, run);
  if (refusal || until === undefined || run.due === undefined) {
    return { refusal: refusal ?? refuse('termNotRunning', `terms.${run.term}`, { details: { term: run.term } }) };
  }
  return { extendBy: inWords(daysUntil(situation, run, { due: run.due, until })) };
}

/** A length and a day together may contradict each other; neither of them says nothing. */
function unclear({ request, rule }: Situation<'extendTerm'>): Refusal | undefined {
  const { extendBy, until } = request;
  if (extendBy !== undefined && until !== undefined) {
    return refuse('inputNotValid', 'steps.extendTerm', {
      missing: ['until'],
      details: { field: 'until', value: until },
    });
  }
  return extendBy === undefined && until === undefined
    ? refuse('requirementsMissing', 'steps.extendTerm', { source: rule.source, missing: ['extendBy'] })
    : undefined;
}

/** A new last day lies after the last day as it stands; while the clock stands still there is none. */
function noNewDay({ request }: Situation<'extendTerm'>, { due, source }: Deadline): Refusal | undefined {
  const { until } = request;
  if (until === undefined || due === undefined) {
    return undefined;
  }
  const place = 'steps.extendTerm';
  const early = dayBefore({ field: 'until', day: until }, addDays(due, 1), place);
  if (early) {
    return { ...early, source };
  }
  return daysBetween(due, until) > longest / 2
    ? refuse('inputNotValid', place, { missing: ['until'], details: { field: 'until', value: until } })
    : undefined;
}

/**
 * An extension counts on from the day that was reached before it rolled over, so a first reckoning can come out a few days
 * short. It never comes out before the day that was given.
 */
function daysUntil(
  situation: Situation<'extendTerm'>,
  run: Deadline,
  { due, until }: { readonly due: LocalDate; readonly until: LocalDate },
): number {
  let days = daysBetween(due, until);
  for (let short = shortOf(days); short > 0 && days < longest; short = shortOf(days)) {
    days += short;
  }
  return days;

  function shortOf(length: number): number {
    const { state, day, by } = situation;
    const extension = { term: run.term, by: inWords(length), decidedOn: day, decidedBy: by, because: '', run: run.run };
    const reached = runningTerm({
      ...situation,
      state: { ...state, extensions: [...state.extensions, extension] },
    })?.due;
    return reached === undefined ? 0 : daysBetween(reached, until);
  }
}

function inWords(days: number): string {
  return formatDuration({ amount: days, unit: 'days' });
}
