import { exceptionFromRollOver } from './algemene-termijnenwet.js';
import type { ClosedDay } from './closed-day.js';
import type { ClosedDays } from './counting.js';
import { explainSkipped, type Course } from './course.js';
import type { NoRollOverStep, Provision } from './derivation.js';
import { toLocalDate } from './local-date.js';
import { explainPausesUpTo, nextRunningWorkingDay } from './standstills.js';
import type { TermRule } from './term-rule.js';

/**
 * Moves a last day that is closed to the next day that is not, where the rule says so. Under the Algemene termijnenwet
 * a holiday is closed even where the rule counts it as a working day. Answers whether the clock runs now.
 */
export function rollOver(course: Course): boolean {
  const { rule, calendar } = course;
  const underTheAct = rule.rollOver === 'algemeneTermijnenwet';
  const closed: ClosedDays = underTheAct ? (day) => calendar.closedDayAt(day) : course.closed;
  const reason = closed(course.reached);
  if (!reason) {
    return true;
  }
  const stays = whyItStays(rule);
  if (stays) {
    explainStay(course, reason, stays);
    return true;
  }
  const moved = nextRunningWorkingDay(course.reached, closed, course);
  if (!moved) {
    explainPausesUpTo(Number.MAX_SAFE_INTEGER, course);
    return false;
  }
  const article: { article?: Provision } = underTheAct ? { article: 'algemeneTermijnenwet.1.1' } : {};
  const [from, reaches] = [toLocalDate(course.reached), toLocalDate(moved.reached)];
  course.steps.push({ kind: 'rollOver', from, reaches, ...article });
  explainSkipped(course, moved.skipped);
  explainPausesUpTo(moved.reached, course);
  course.reached = moved.reached;

  return true;
}

type Stay = Pick<NoRollOverStep, 'because' | 'article'>;

/** Rolling over would bring the end of a term that counts back too near to the day it hangs from. */
function whyItStays(rule: TermRule): Stay | undefined {
  if (rule.rollOver === 'none') {
    return { because: 'notInRule' };
  }
  if (rule.rollOver === 'nextWorkingDay') {
    return rule.direction === 'countedBack' ? { because: 'countedBack' } : undefined;
  }
  const article = exceptionFromRollOver(rule);

  return article && { because: article === 'algemeneTermijnenwet.4' ? 'exception' : 'countedBack', article };
}

function explainStay(course: Course, reason: ClosedDay, stay: Stay): void {
  course.steps.push({ kind: 'noRollOver', day: toLocalDate(course.reached), reason, ...stay });
}
