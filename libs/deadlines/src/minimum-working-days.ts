import { actCovers, actMinimum } from './algemene-termijnenwet.js';
import { countWorkingDays, type ClosedDays, type Counted, type SkippedDay } from './counting.js';
import { explainSkipped, type Course } from './course.js';
import type { Provision } from './derivation.js';
import { isAtLeast } from './duration.js';
import { toLocalDate } from './local-date.js';
import { explainPausesUpTo, nextRunningWorkingDay } from './standstills.js';
import type { MinimumWorkingDays } from './term-rule.js';

interface Minimum extends MinimumWorkingDays {
  closed: ClosedDays;
  article?: Provision;
}

/**
 * Lengthens a term until it contains the working days that its rule, or article 2 of the Algemene termijnenwet, demands;
 * a term that counts back grows longer by ending earlier. Answers whether the clock runs now.
 */
export function fillMinimum(course: Course): boolean {
  return minimaOf(course).every((minimum) => reach(minimum, course));
}

function minimaOf({ rule, calendar, closed }: Course): Minimum[] {
  const minima: Minimum[] = rule.minimumWorkingDays ? [{ ...rule.minimumWorkingDays, closed }] : [];
  if (rule.rollOver === 'algemeneTermijnenwet' && actCovers(rule.within)) {
    minima.push({ ...actMinimum, closed: (day) => calendar.closedDayAt(day), article: 'algemeneTermijnenwet.2' });
  }
  return minima.filter(({ ifAtLeast }) => isAtLeast(rule.within, ifAtLeast));
}

function reach({ article, closed, count, ifAtLeast }: Minimum, course: Course): boolean {
  const filled = lastOf(count, closed, course);
  if (!filled) {
    explainPausesUpTo(Number.MAX_SAFE_INTEGER, course);
    return false;
  }
  const from = course.reached;
  if (!liesBeyond(filled.reached, from, course)) {
    return true;
  }
  const [earlier, later] = [toLocalDate(from), toLocalDate(filled.reached)];
  const cited = article ? { article } : {};
  course.steps.push({ kind: 'minimumWorkingDays', ifAtLeast, count, from: earlier, reaches: later, ...cited });
  explainSkipped(
    course,
    filled.skipped.filter(({ day }) => liesBeyond(day, from, course)),
  );
  explainPausesUpTo(filled.reached, course);
  course.reached = filled.reached;

  return true;
}

function liesBeyond(day: number, reached: number, { rule }: Course): boolean {
  return rule.direction === 'countedBack' ? day < reached : day > reached;
}

/** The last of so many working days of the term, or nothing when an unended pause comes first. */
function lastOf(count: number, closed: ClosedDays, course: Course): Counted | undefined {
  if (course.rule.direction === 'countedBack') {
    return countWorkingDays(course.before, count, -1, closed);
  }
  const skipped: SkippedDay[] = [];
  let reached = course.before;
  for (let found = 0; found < count; found += 1) {
    const next = nextRunningWorkingDay(reached + 1, closed, course);
    if (!next) {
      return undefined;
    }
    skipped.push(...next.skipped);
    reached = next.reached;
  }
  return { reached, skipped };
}
