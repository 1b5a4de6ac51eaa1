import { addDuration, type Calendar, isLocalDate, type LocalDate, parseDuration } from '#deadlines';
import type { DeemedMoment, EventName, Regulation } from '#regulation';
import type { CaseState } from './case-state.js';
import { compiled } from './compiled.js';
import { inDays } from './term-rule.js';

/** What is known when a moment is deemed. */
export interface Known {
  readonly state: CaseState | undefined;
  readonly channel: unknown;
  readonly calendar: Calendar;
}

/**
 * The days of an event, with those that the regulation deems: a complaint that counts as received on the day it was
 * sent, a letter that counts as received some days after it was sent.
 */
export function withDeemedMoments(
  regulation: Regulation,
  event: EventName,
  moments: Readonly<Record<string, LocalDate>>,
  known: Known,
): Readonly<Record<string, LocalDate>> {
  const { deemed } = regulation;
  if (!deemed) {
    return moments;
  }
  const result: Record<string, LocalDate> = { ...moments };
  const { counting } = compiled(regulation);
  for (const [name, rule] of Object.entries(deemed)) {
    const [deemedEvent, deemedMoment = ''] = name.split('.');
    const from = deemedEvent === event ? sourceDay(rule, event, moments, known) : undefined;
    if (from !== undefined && isLocalDate(from)) {
      const plus = rule.plus && inDays(parseDuration(rule.plus));
      result[deemedMoment] = plus ? addDuration(from, plus, known.calendar, counting) : from;
    }
  }
  return result;
}

/** The day that counts instead, for what came in by the channels that the rule is about. */
function sourceDay(
  { is, channels }: DeemedMoment,
  event: EventName,
  moments: Readonly<Record<string, LocalDate>>,
  { channel, state }: Known,
): LocalDate | undefined {
  const applies = !channels || channels.some((known) => known === channel);
  return applies ? dayOf(is, event, moments, state) : undefined;
}

/** The day of a moment: of this event, or the last one of an earlier event. */
function dayOf(
  name: string,
  event: EventName,
  moments: Readonly<Record<string, LocalDate>>,
  state: CaseState | undefined,
): LocalDate | undefined {
  const [otherEvent, moment = ''] = name.split('.');
  return otherEvent === event
    ? moments[moment]
    : state?.moments.findLast((one) => one.event === otherEvent && one.moment === moment)?.day;
}
