import {
  addDuration,
  type Calendar,
  type CountingRule,
  type Duration,
  type LocalDate,
  parseDuration,
} from '#deadlines';
import type { Recipient, Regulation } from '#regulation';
import type { CaseState } from './case-state.js';
import { compiled } from './compiled.js';
import { type Deadline, deadlinesOf } from './deadlines-of.js';
import { inDays } from './term-rule.js';
import { onTrack } from './track.js';

/** Somebody is to be told something on a day, as long as what it is about stays open. */
export interface Reminder {
  readonly kind: 'reminder' | 'escalation' | 'wakeUp' | 'commitment';
  readonly on: LocalDate;
  readonly to: readonly Recipient[];
  /** The day it is about. */
  readonly due: LocalDate;
  readonly term?: string;
  readonly commitmentId?: string;
}

/**
 * Everything that somebody must be told of in a case, earliest first, also on days that lie ahead: the reminders and
 * escalations of its open terms, the days on which a held case is looked at again, and the days of what was promised.
 */
export function remindersOf(
  regulation: Regulation,
  state: CaseState,
  today: LocalDate,
  calendar: Calendar,
): Reminder[] {
  const ruling = onTrack(regulation, state.facts);
  const open = deadlinesOf(ruling, state, today, calendar).filter(
    ({ status, direction }) => (status === 'running' || status === 'overdue') && direction === undefined,
  );
  return [
    ...open.flatMap((deadline) => remindersFor(deadline, ruling, calendar)),
    ...wakeUps(state),
    ...promises(state),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function remindersFor({ term, due }: Deadline, regulation: Regulation, calendar: Calendar): Reminder[] {
  const { reminders = [], escalations = [] } = regulation.terms[term] ?? {};
  if (due === undefined) {
    return [];
  }
  const { counting } = compiled(regulation);
  const away = (length: Duration, direction: CountingRule['direction']) =>
    addDuration(due, length, calendar, { ...counting, direction, firstDayCounts: false });
  return [
    ...reminders.map(({ before, to }) => ({
      kind: 'reminder' as const,
      on: away(inDays(parseDuration(before)), 'countedBack'),
      to,
      due,
      term,
    })),
    ...escalations.map(({ late, to }) => ({
      kind: 'escalation' as const,
      on: away(inDays(parseDuration(late)), 'within'),
      to,
      due,
      term,
    })),
  ];
}

function wakeUps({ holds }: CaseState): Reminder[] {
  return holds.flatMap(({ until, wakeUpOn }) =>
    until === undefined && wakeUpOn !== undefined
      ? [{ kind: 'wakeUp', on: wakeUpOn, to: ['secretary'], due: wakeUpOn } as const]
      : [],
  );
}

/** Who was promised something is asked whether it was done; a measure is for the organisation to look at. */
function promises({ commitments }: CaseState): Reminder[] {
  return commitments.flatMap(({ commitmentId, kind, dueOn, outcome, evaluation }) => {
    const settled = kind === 'measure' ? evaluation !== undefined : outcome === 'kept';
    const to: readonly Recipient[] = kind === 'measure' ? ['participant'] : ['complainant'];
    return dueOn === undefined || settled ? [] : [{ kind: 'commitment', on: dueOn, to, due: dueOn, commitmentId }];
  });
}
