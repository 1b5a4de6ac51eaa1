import { never, type Standstill } from './changes.js';
import { countWorkingDays, type ClosedDays, type Counted, type SkippedDay } from './counting.js';
import { explainSkipped, type Course, type Stretch } from './course.js';
import type { DayNumber } from './day-number.js';
import type { Duration } from './duration.js';
import { toLocalDate } from './local-date.js';

/**
 * Lets the pauses that begin before the last day lengthen the term: what was left when the clock stopped runs on from
 * the day it starts again. Answers whether the clock runs now.
 */
export function lengthenByPauses(course: Course): boolean {
  for (const standstill of course.standstills.all) {
    const from = effectiveFrom(standstill, course);
    if (from <= course.reached && from < standstill.until && !stopClock(from, standstill, course)) {
      return false;
    }
  }
  return true;
}

/**
 * The first working day, from a day on, on which the clock does not stand still; nothing when an unended pause comes
 * first.
 */
export function nextRunningWorkingDay(day: DayNumber, closed: ClosedDays, course: Course): Counted | undefined {
  const skipped: SkippedDay[] = [];
  for (let next = runsAgainOn(day, course); next !== never; next = runsAgainOn(next + 1, course)) {
    const reason = closed(next);
    if (!reason) {
      return { reached: next, skipped };
    }
    skipped.push({ day: next, reason });
  }
  return undefined;
}

/** Shows the pauses that a last day met on its way to a working day, when the term itself was already full. */
export function explainPausesUpTo(day: DayNumber, course: Course): void {
  for (const standstill of course.standstills.unexplained) {
    const from = effectiveFrom(standstill, course);
    if (from <= day && from < standstill.until) {
      explainPause(standstill, { from, left: [], reached: standstill.until }, course);
    }
  }
}

/** Shows the pauses that changed nothing: after the last day, before the first one, or inside another pause. */
export function explainIdlePauses(course: Course): void {
  for (const { pause } of course.standstills.unexplained) {
    course.steps.push({ kind: 'pause', ...datesAndDecision(pause), days: 0, left: [] });
  }
}

/** The first day of a pause that is not also stopped by an earlier one or before the term began. */
function effectiveFrom(standstill: Standstill, course: Course): DayNumber {
  return Math.max(standstill.from, course.standstills.coveredUntil);
}

function stopClock(from: DayNumber, standstill: Standstill, course: Course): boolean {
  const stopped = course.stretches.filter((stretch) => stretch.end >= from);
  const left = stopped.map((stretch, index) => (index === 0 ? restFrom(from, stretch, course.closed) : whole(stretch)));
  const runsAgain = standstill.until !== never;
  const skipped = runsAgain ? runOn(standstill.until, stopped, left, course) : [];

  explainPause(standstill, { from, left, reached: course.reached }, course);
  explainSkipped(course, skipped);

  return runsAgain;
}

function whole({ working, amount }: Stretch): Duration {
  return { amount, unit: working ? 'workingDays' : 'days' };
}

/** What of a stretch was still to run on a day, that day included. */
function restFrom(from: DayNumber, { working, end }: Stretch, closed: ClosedDays): Duration {
  if (!working) {
    return { amount: end - from + 1, unit: 'days' };
  }
  let amount = 0;
  for (let day = from; day <= end; day += 1) {
    amount += closed(day) ? 0 : 1;
  }
  return { amount, unit: 'workingDays' };
}

/** Runs what was left on from the day the clock starts again, and answers which days that passed over. */
function runOn(until: DayNumber, stopped: readonly Stretch[], left: readonly Duration[], course: Course): SkippedDay[] {
  const skipped: SkippedDay[] = [];
  let day = until - 1;
  stopped.forEach((stretch, index) => {
    const amount = left[index]?.amount ?? 0;
    const counted = stretch.working ? countWorkingDays(day, amount, 1, course.closed) : undefined;
    skipped.push(...(counted?.skipped ?? []));
    day = counted?.reached ?? day + amount;
    stretch.end = day;
  });
  course.reached = day;

  return skipped;
}

interface PauseEffect {
  from: DayNumber;
  left: Duration[];
  reached: DayNumber;
}

function explainPause(standstill: Standstill, { from, left, reached }: PauseEffect, course: Course): void {
  const { pause, until } = standstill;
  const { standstills, steps } = course;
  const effect = until === never ? {} : { days: until - from, reaches: toLocalDate(reached) };
  steps.push({ kind: 'pause', ...datesAndDecision(pause), left, ...effect });
  standstills.coveredUntil = until;
  standstills.unexplained = standstills.unexplained.filter((other) => other !== standstill);
}

function datesAndDecision({ from, until, decidedBy, because }: Standstill['pause']) {
  return { from, ...(until === undefined ? {} : { until }), decidedBy, because };
}

/** This day when the clock runs on it, otherwise the first day after it on which it does. */
function runsAgainOn(day: DayNumber, { standstills }: Course): DayNumber {
  let running = day;
  for (const { from, until } of standstills.all) {
    running = from <= running && until > running ? until : running;
  }
  return running;
}
