import { standstillsOf, type Standstills } from './changes.js';
import type { Calendar } from './closed-day.js';
import { closedDaysOf, count, dayBeforeFirst, stepOf, type ClosedDays, type Counted } from './counting.js';
import type { DayNumber } from './day-number.js';
import type { DerivationStep } from './derivation.js';
import type { Duration } from './duration.js';
import { toDayNumber, toLocalDate, type LocalDate } from './local-date.js';
import type { Extension, Pause, TermRule } from './term-rule.js';

/** A piece of a term, the term itself or one extension: how much of it runs, in days or working days, and its last day. */
export interface Stretch {
  working: boolean;
  amount: number;
  end: DayNumber;
}

/** The course of one term while it is being worked out. */
export interface Course {
  readonly rule: TermRule;
  readonly calendar: Calendar;
  readonly closed: ClosedDays;
  /** The day before the first one that counts; the day after it when the term counts back. */
  readonly before: DayNumber;
  readonly stretches: Stretch[];
  readonly standstills: Standstills;
  readonly steps: DerivationStep[];
  reached: DayNumber;
}

/** The course of a term before any change to it. */
export function beginCourse(rule: TermRule, start: LocalDate, calendar: Calendar, pauses: readonly Pause[]): Course {
  const closed = closedDaysOf(rule, calendar);
  const startNumber = toDayNumber(start);
  const before = dayBeforeFirst(startNumber, rule);
  const counted = count(rule.within, startNumber, rule, closed);
  const standstills = standstillsOf(pauses, before + 1);
  const course: Course = { rule, calendar, closed, before, stretches: [], standstills, steps: [], reached: before };

  const firstDay = toLocalDate(before + stepOf(rule));
  course.steps.push(
    { kind: 'start', day: start, direction: rule.direction },
    { kind: 'firstDay', day: firstDay, counts: rule.firstDayCounts },
    { kind: 'add', duration: rule.within, reaches: toLocalDate(counted.reached) },
  );
  addStretch(course, rule.within, counted);

  return course;
}

/** Counts an extension on from the last day reached, which is itself not counted again. */
export function extend(course: Course, extension: Extension): void {
  const from = course.reached;
  const counted = count(extension.by, from, { ...course.rule, firstDayCounts: false }, course.closed);

  course.steps.push({
    kind: 'extend',
    by: extension.by,
    from: toLocalDate(from),
    reaches: toLocalDate(counted.reached),
    decidedOn: extension.decidedOn,
    decidedBy: extension.decidedBy,
    because: extension.because,
  });
  addStretch(course, extension.by, counted);
}

/** Writes down the closed days that a count passed over. */
export function explainSkipped(course: Course, skipped: Counted['skipped']): void {
  for (const { day, reason } of skipped) {
    course.steps.push({ kind: 'skip', day: toLocalDate(day), reason });
  }
}

function addStretch(course: Course, duration: Duration, counted: Counted): void {
  const working = duration.unit === 'workingDays';
  const amount = working ? duration.amount : Math.abs(counted.reached - course.reached);
  course.stretches.push({ working, amount, end: counted.reached });
  course.reached = counted.reached;

  explainSkipped(course, counted.skipped);
  if (counted.missing) {
    const { monthEnd } = course.rule;
    course.steps.push({ kind: 'clip', from: counted.missing, reaches: toLocalDate(counted.reached), monthEnd });
  }
}
