import { type Calendar, compareDays, type DerivationStep, dueDay, type LocalDate } from '#deadlines';
import type { Addressee, EventName, Regulation, Term, TermForce } from '#regulation';
import type { CaseState, HappenedMoment } from './case-state.js';
import { termRuleOf } from './term-rule.js';

/** A term of the regulation in one case: the last day, why that day, and what became of it. */
export interface Deadline {
  readonly term: string;
  /** Whom it binds. */
  readonly on: Addressee;
  readonly force: TermForce;
  readonly source: string;
  readonly startedBy: { readonly event: EventName; readonly moment: string; readonly day: LocalDate };
  /** The last day in time; absent while the clock stands still. */
  readonly due?: LocalDate;
  readonly derivation: readonly DerivationStep[];
  readonly status: DeadlineStatus;
  /** The day that met it, in time or late. */
  readonly metOn?: LocalDate;
}

export type DeadlineStatus = 'running' | 'met' | 'metLate' | 'overdue';

/**
 * Every deadline of a case, in the order of the regulation's terms. A term that starts again replaces its unmet run.
 * When a case has ended nobody owes anything more: what was still running then is left out, what was overdue stays.
 */
export function deadlinesOf(
  regulation: Regulation,
  state: CaseState,
  today: LocalDate,
  calendar: Calendar,
): Deadline[] {
  const asOf = state.ended && compareDays(state.stageSince, today) < 0 ? state.stageSince : today;
  return Object.entries(regulation.terms)
    .flatMap(([name, term]) => {
      const rule = termRuleOf(regulation, term);
      return runsOf(term, state.moments).map((run) => {
        const { due, derivation } = dueDay(rule, run.start.day, calendar);
        return { ...deadlineOf(name, term, run), ...outcomeOf(due, run, asOf), derivation };
      });
    })
    .filter(({ status }) => !(state.ended && status === 'running'));
}

/** The unmet deadline that comes first; undefined when none is open. */
export function nextDeadline(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines
    .filter(({ status }) => status === 'running' || status === 'overdue')
    .flatMap((deadline) => (deadline.due === undefined ? [] : [{ deadline, due: deadline.due }]))
    .toSorted((one, other) => compareDays(one.due, other.due))[0]?.deadline;
}

interface Run {
  readonly start: HappenedMoment;
  readonly met?: HappenedMoment;
}

/** Each start of a term with the first thing after it that met it; an unmet run ends where the next one starts. */
function runsOf(term: Term, moments: readonly HappenedMoment[]): Run[] {
  const starts = moments.filter((moment) => isNamed(term.after, moment));
  return starts.flatMap((start, index) => {
    const next = starts[index + 1];
    const met = moments.find(
      (moment) =>
        isNamed(term.metBy, moment) &&
        moment.sequence > start.sequence &&
        (next === undefined || moment.sequence < next.sequence),
    );
    return met ? [{ start, met }] : next ? [] : [{ start }];
  });
}

function isNamed(name: string, { event, moment }: HappenedMoment): boolean {
  return name === `${event}.${moment}`;
}

function deadlineOf(name: string, { on, force, source }: Term, { start }: Run) {
  const startedBy = { event: start.event, moment: start.moment, day: start.day };
  return { term: name, on, force, source, startedBy };
}

function outcomeOf(due: LocalDate | undefined, { met }: Run, asOf: LocalDate) {
  return {
    ...(due === undefined ? {} : { due }),
    status: statusOf(due, met?.day, asOf),
    ...(met ? { metOn: met.day } : {}),
  };
}

function statusOf(due: LocalDate | undefined, metOn: LocalDate | undefined, asOf: LocalDate): DeadlineStatus {
  if (metOn !== undefined) {
    return due !== undefined && compareDays(metOn, due) > 0 ? 'metLate' : 'met';
  }
  return due !== undefined && compareDays(asOf, due) > 0 ? 'overdue' : 'running';
}
