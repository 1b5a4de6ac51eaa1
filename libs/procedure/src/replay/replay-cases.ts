import { daysBetween, type LocalDate } from '#deadlines';
import type { Regulation } from '#regulation';
import type { Deadline } from '../deadlines-of.js';
import type { PastCase } from './past-case.schema.js';
import { type Admission, filedOn, type PlayedCase, playPastCase, type Stopped } from './play-past-case.js';

/** A last day that is another one. */
export interface MovedDate {
  /** The term, with the how-manieth time behind it where it ran more than once. */
  readonly term: string;
  /** Absent: there was no such day then, or there is none now. */
  readonly then?: LocalDate;
  readonly now?: LocalDate;
  /** Days later; fewer than none is earlier. */
  readonly days?: number;
  /** What was in time then and would be late now, or the other way round. */
  readonly lateness?: 'wouldBeLate' | 'wouldBeInTime';
}

/** What becomes of one past case under the version that is asked about. */
export interface ReplayedCase {
  readonly case: string;
  readonly filedOn: LocalDate;
  /** Absent: nobody decided, and no version of then is there to ask. */
  readonly then?: Admission;
  readonly now: Admission;
  readonly admittedOtherwise: boolean;
  /** Grounds that apply now, or might. */
  readonly grounds: readonly string[];
  readonly missing: readonly string[];
  readonly dates: readonly MovedDate[];
  /** Where the rules no longer let the case go as it went. */
  readonly stopped?: Stopped & { readonly alsoThen: boolean };
}

/** The version of a regulation that a past case ran under, where it is known. */
export type VersionOfThen = (past: PastCase) => Regulation | undefined;

/** Each past case under a version, beside what was so then: by its own record first, else by the version of then. */
export function replayCases(version: Regulation, cases: readonly PastCase[], ofThen: VersionOfThen): ReplayedCase[] {
  return cases.map((past) => {
    const before = ofThen(past);
    return compared(past, playPastCase(version, past), before && playPastCase(before, past));
  });
}

function compared(past: PastCase, now: PlayedCase, before: PlayedCase | undefined): ReplayedCase {
  const then = past.then?.admission ?? recorded(past) ?? before?.admission;
  const admittedOtherwise = then !== undefined && then !== now.admission;
  return {
    case: past.case,
    filedOn: filedOn(past),
    ...(then ? { then } : {}),
    now: now.admission,
    admittedOtherwise,
    grounds: now.advice.grounds.map(({ ground }) => ground),
    missing: now.advice.missing,
    dates: movedDates(past, { now, before, otherWay: admittedOtherwise || now.stopped !== undefined }),
    ...stoppedIn(now, before),
  };
}

function stoppedIn({ stopped }: PlayedCase, before: PlayedCase | undefined): Pick<ReplayedCase, 'stopped'> {
  return stopped ? { stopped: { ...stopped, alsoThen: before?.stopped?.act === stopped.act } } : {};
}

/** What the committee decided last, as the acts say. */
function recorded({ acts }: PastCase): Admission | undefined {
  const decided = acts.findLast(({ does }) => does === 'decideAdmissibility');
  const { outcome = decided ? 'admitted' : undefined } = decided ?? {};
  return outcome === 'admitted' || outcome === 'refused' || outcome === 'notYet' ? outcome : undefined;
}

interface BothWays {
  readonly now: PlayedCase;
  readonly before: PlayedCase | undefined;
  /** Whether the case went another way: then only days that are there on both sides tell something. */
  readonly otherWay: boolean;
}

function movedDates({ then }: PastCase, { now, before, otherWay }: BothWays): MovedDate[] {
  const known: Readonly<Record<string, LocalDate>> = then?.dates ?? {};
  const ofThen = new Map([...daysOf(before), ...Object.entries(known)]);
  const candidates = before ? [...ofThen.keys(), ...now.deadlines.keys()] : Object.keys(known);
  return [...new Set(candidates)]
    .map((term) => movedDate(term, ofThen.get(term), now.deadlines.get(term)))
    .filter((moved) => moved.then !== moved.now && !(otherWay && moved.days === undefined));
}

function daysOf(played: PlayedCase | undefined): [string, LocalDate][] {
  return [...(played?.deadlines ?? [])].flatMap(([term, { due }]) => (due === undefined ? [] : [[term, due]]));
}

function movedDate(term: string, then: LocalDate | undefined, is: Deadline | undefined): MovedDate {
  if (then === undefined || is?.due === undefined) {
    return { term, ...(then === undefined ? {} : { then }), ...(is?.due === undefined ? {} : { now: is.due }) };
  }
  const { due: now, metOn } = is;
  const days = daysBetween(then, now);
  const turned = metOn !== undefined && metOn > then !== metOn > now;
  return { term, then, now, days, ...(turned ? { lateness: days < 0 ? 'wouldBeLate' : 'wouldBeInTime' } : {}) };
}
