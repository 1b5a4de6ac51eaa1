import { inOrderOfDecision, requireRunningTerm } from './changes.js';
import type { Calendar } from './closed-day.js';
import { beginCourse, extend } from './course.js';
import type { DueDay } from './derivation.js';
import { toLocalDate, type LocalDate } from './local-date.js';
import { fillMinimum } from './minimum-working-days.js';
import { rollOver } from './roll-over.js';
import { explainIdlePauses, lengthenByPauses } from './standstills.js';
import type { TermChanges, TermRule } from './term-rule.js';

/**
 * The last day on which an act is in time, and how it came about. The term is counted first, then its extensions in the
 * order they were decided, each from the last day reached; then every pause lengthens what had not run yet; then the
 * minimum of working days; and once, at the very end, the roll-over. A day is therefore the same whatever was decided
 * first, and an extension or a pause taken back leaves no trace.
 *
 * While the clock stands still there is no last day. Throws on a term in hours (see `dueInstant`), on a changed term that
 * counts back, and on the Algemene termijnenwet with a calendar that is not Dutch.
 */
export function dueDay(rule: TermRule, start: LocalDate, calendar: Calendar, changes: TermChanges = {}): DueDay {
  requireRunningTerm(rule, changes);
  requireDutchCalendar(rule, calendar);
  const course = beginCourse(rule, start, calendar, changes.pauses ?? []);
  for (const extension of inOrderOfDecision(changes.extensions ?? [])) {
    extend(course, extension);
  }
  const runs = lengthenByPauses(course) && fillMinimum(course) && rollOver(course);
  explainIdlePauses(course);
  if (!runs) {
    return { due: undefined, derivation: course.steps };
  }
  const due = toLocalDate(course.reached);
  course.steps.push({ kind: 'due', day: due });

  return { due, derivation: course.steps };
}

function requireDutchCalendar(rule: TermRule, calendar: Calendar): void {
  if (rule.rollOver === 'algemeneTermijnenwet' && calendar.country !== 'NL') {
    throw new Error(`The Algemene termijnenwet names Dutch holidays. Use nextWorkingDay for ${calendar.country}.`);
  }
}
