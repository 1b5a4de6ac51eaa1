import { type Calendar, compareDays, type DerivationStep, dueDay, type LocalDate } from '#deadlines';
import type { Addressee, EventName, Regulation, Term, TermForce } from '#regulation';
import type { CaseState } from './case-state.js';
import { compiled, type CompiledTerm } from './compiled.js';
import { evaluate } from './conditions.js';
import { knownFactsOf } from './known-facts.js';
import { type Lapse, lapseOf } from './lapse.js';
import { type Run, type RunStart, runsFrom, startsOf } from './runs.js';
import { changesOf } from './term-changes.js';
import { onTrack } from './track.js';

/** A term of the regulation in one case: the last day, why that day, and what became of it. */
export interface Deadline {
  readonly term: string;
  /** Whom it binds. */
  readonly on: Addressee;
  readonly force: TermForce;
  readonly source: string;
  readonly startedBy: {
    readonly event: EventName;
    readonly moment: string;
    readonly day: LocalDate;
    /** The term at whose end this one starts, where it is chained to one; `day` is then the last day of that term. */
    readonly term?: string;
  };
  /** The sequence of the event that started this run of the term. */
  readonly run: number;
  /** Only for a term that says from which day on something may happen. */
  readonly direction?: 'notBefore';
  /** The last day in time; absent while the clock stands still. */
  readonly due?: LocalDate;
  readonly derivation: readonly DerivationStep[];
  readonly status: DeadlineStatus;
  /** The day that met it, in time or late. */
  readonly metOn?: LocalDate;
  /** What follows from the passing of the last day, where the regulation says so. Computed, never an event. */
  readonly lapse?: Lapse;
}

/** `metEarly`: before the first day on which it might have happened. */
export type DeadlineStatus = 'running' | 'met' | 'metLate' | 'metEarly' | 'overdue';

/**
 * Every deadline of a case, in the order of the regulation's terms. A term that starts again replaces its unmet run.
 * When a case has ended nobody owes anything more: what was still running then is left out, what was overdue stays, and
 * what the ending itself starts, such as the time to object, runs.
 */
export function deadlinesOf(
  regulation: Regulation,
  state: CaseState,
  today: LocalDate,
  calendar: Calendar,
): Deadline[] {
  const ruling = onTrack(regulation, state.facts);
  const found = new Map<string, readonly Deadline[]>();
  const { terms } = compiled(ruling);
  const view = { regulation: ruling, state, today, calendar, terms, found };
  return terms.flatMap((term) => deadlinesFor(term, view)).filter((deadline) => isOwed(deadline, state));
}

/** The same for one term only, for a step that is about it. */
export function deadlinesOfTerm(name: string, { regulation, state, today, calendar }: Omit<View, 'terms' | 'found'>) {
  const { terms } = compiled(regulation);
  const term = terms.find((one) => one.name === name);
  const view = { regulation, state, today, calendar, terms, found: new Map<string, readonly Deadline[]>() };
  return term ? deadlinesFor(term, view).filter((deadline) => isOwed(deadline, state)) : [];
}

/** The unmet deadline that comes first; undefined when none is open. An expectation is none: nobody has to keep it. */
export function nextDeadline(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines
    .filter(({ status, direction }) => (status === 'running' || status === 'overdue') && direction === undefined)
    .filter(({ force }) => force !== 'expectation')
    .flatMap((deadline) => (deadline.due === undefined ? [] : [{ deadline, due: deadline.due }]))
    .toSorted((one, other) => compareDays(one.due, other.due))[0]?.deadline;
}

interface View {
  readonly regulation: Regulation;
  readonly state: CaseState;
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly terms: readonly CompiledTerm[];
  /** What was found already; a term that is being worked out has no deadlines yet, so a circle of terms ends. */
  readonly found: Map<string, readonly Deadline[]>;
}

function deadlinesFor(compiledTerm: CompiledTerm, view: View): readonly Deadline[] {
  const known = view.found.get(compiledTerm.name);
  if (known) {
    return known;
  }
  view.found.set(compiledTerm.name, []);
  const deadlines = existsIn(compiledTerm, view)
    ? runsFrom(compiledTerm, startsIn(compiledTerm, view), view.state).map((run) => deadlineOf(compiledTerm, run, view))
    : [];
  view.found.set(compiledTerm.name, deadlines);
  return deadlines;
}

/** A term that the regulation gives only to some cases; what is not known yet does not take it away. */
export function existsIn({ term }: CompiledTerm, { regulation, state }: Pick<View, 'regulation' | 'state'>): boolean {
  return (!term.when && !term.unless) || evaluate(term, knownFactsOf(regulation, state)).truth !== 'no';
}

function startsIn(compiledTerm: CompiledTerm, view: View): readonly RunStart[] {
  const { afterTerm } = compiledTerm;
  if (afterTerm === undefined) {
    return startsOf(compiledTerm, view.state);
  }
  const other = view.terms.find(({ name }) => name === afterTerm);
  return (other ? deadlinesFor(other, view) : []).flatMap(({ startedBy, run, due }) =>
    due === undefined
      ? []
      : [{ event: startedBy.event, moment: startedBy.moment, day: due, sequence: run, term: afterTerm }],
  );
}

function deadlineOf(compiledTerm: CompiledTerm, run: Run, view: View): Deadline {
  const { name, term, rule, countedBack } = compiledTerm;
  const { start, met } = run;
  const { state } = view;
  const { due, derivation } = dueDay(
    rule,
    start.day,
    view.calendar,
    countedBack ? {} : changesOf(compiledTerm, start.sequence, state),
  );
  return {
    term: name,
    on: term.on,
    force: term.force,
    source: term.source,
    startedBy: {
      event: start.event,
      moment: start.moment,
      day: start.day,
      ...(start.term === undefined ? {} : { term: start.term }),
    },
    run: start.sequence,
    ...becameOf(compiledTerm, { due, metOn: met?.day, asOf: asOfDay(start.sequence, view) }),
    derivation,
  };
}

interface Days {
  readonly due: LocalDate | undefined;
  readonly metOn: LocalDate | undefined;
  readonly asOf: LocalDate;
}

function becameOf({ term }: CompiledTerm, { due, metOn, asOf }: Days) {
  const notBefore = term.direction === 'notBefore';
  const status = notBefore ? statusNotBefore(due, metOn) : firmness(term, statusOf(due, metOn, asOf));
  const lapse = status === 'overdue' && due !== undefined ? lapseOf(term, due) : undefined;
  return {
    ...(notBefore ? { direction: 'notBefore' as const } : {}),
    ...(due === undefined ? {} : { due }),
    status,
    ...(metOn === undefined ? {} : { metOn }),
    ...(lapse ? { lapse } : {}),
  };
}

/** A case that has ended is judged as on its last day, except for what only began with that. */
function asOfDay(sequence: number, { state, today }: View): LocalDate {
  const over = state.ended && compareDays(state.stageSince, today) < 0 && !beganAtTheEnd(sequence, state);
  return over ? state.stageSince : today;
}

function isOwed({ status, run }: Deadline, state: CaseState): boolean {
  return !(state.ended && status === 'running') || beganAtTheEnd(run, state);
}

function beganAtTheEnd(sequence: number, { endedAt }: CaseState): boolean {
  return endedAt !== undefined && sequence >= endedAt;
}

function statusOf(due: LocalDate | undefined, metOn: LocalDate | undefined, asOf: LocalDate): DeadlineStatus {
  if (metOn !== undefined) {
    return due !== undefined && compareDays(metOn, due) > 0 ? 'metLate' : 'met';
  }
  return due !== undefined && compareDays(asOf, due) > 0 ? 'overdue' : 'running';
}

/** What is only expected is owed by nobody, so it is never overdue. */
function firmness({ force }: Term, status: DeadlineStatus): DeadlineStatus {
  return force === 'expectation' && status === 'overdue' ? 'running' : status;
}

function statusNotBefore(due: LocalDate | undefined, metOn: LocalDate | undefined): DeadlineStatus {
  if (metOn === undefined) {
    return 'running';
  }
  return due !== undefined && compareDays(metOn, due) < 0 ? 'metEarly' : 'met';
}
