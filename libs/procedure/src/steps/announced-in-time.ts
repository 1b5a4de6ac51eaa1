import { compareDays, dueDay } from '#deadlines';
import type { Situation } from '../decision.js';
import { hearingAhead } from '../hearing-ahead.js';
import { type Refusal, refuse } from '../refusal.js';
import { termRuleOf } from '../term-rule.js';

/**
 * Why a name is given too late: the regulation wants it so long before the hearing, and that day has passed. As long as no
 * hearing is planned there is no last day, and a hearing that is moved has one of its own. The format knows no leave for this.
 */
export function announcedTooLate(situation: Situation<'announcePerson'>): Refusal | undefined {
  const { regulation, state, day, calendar } = situation;
  const { announced, before, source } = regulation.hearing?.persons ?? {};
  const hearing = hearingAhead(state);
  if (announced !== 'yes' || before === undefined || isUntold(before) || hearing === undefined) {
    return undefined;
  }
  const rule = termRuleOf(regulation, { within: before, direction: 'countedBack' });
  const { due: latest } = dueDay(rule, hearing, calendar);
  return latest !== undefined && compareDays(day, latest) > 0
    ? refuse('announcedTooLate', 'hearing.persons.before', { source, details: { field: 'on', day, latest } })
    : undefined;
}

function isUntold(before: string): boolean {
  return before === 'none' || before === 'unknown';
}
