import { addDuration, type Calendar, isLocalDate, type LocalDate, parseDuration } from '#deadlines';
import type { EventName, Regulation } from '#regulation';
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
  for (const [name, rule] of Object.entries(deemed)) {
    const [deemedEvent, deemedMoment = ''] = name.split('.');
    const applies = !rule.channels || rule.channels.some((channel) => channel === known.channel);
    const from = deemedEvent === event && applies ? dayOf(rule.is, event, moments, known.state) : undefined;
    if (from !== undefined && isLocalDate(from)) {
      const plus = rule.plus && inDays(parseDuration(rule.plus));
      result[deemedMoment] = plus ? addDuration(from, plus, known.calendar, compiled(regulation).counting) : from;
    }
  }
  return result;
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
