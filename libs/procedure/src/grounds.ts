import { addDuration, type Calendar, compareDays, type Duration, isLocalDate, type LocalDate } from '#deadlines';
import type { GroundForce, GroundType, Regulation } from '#regulation';
import { compiled, type CompiledGround } from './compiled.js';
import { both, evaluate, no, type Truth, unknown, type Verdict, yes } from './conditions.js';
import { factNamed, type KnownFacts } from './facts.js';

/** What one ground of the regulation comes to on the facts of one complaint. */
export interface GroundFinding {
  readonly ground: string;
  readonly applies: Truth;
  readonly type: GroundType;
  readonly force: GroundForce;
  readonly source: string;
  /** Forums to go to instead, in order; empty when the regulation names none. */
  readonly refersTo: readonly string[];
  /** The first day on which the ground no longer applies, where it waits for a day that is known. */
  readonly opensOn?: LocalDate;
  /** The last day on which the complaint could be filed, where the ground is about coming too late. */
  readonly lastDay?: LocalDate;
  /** What somebody must answer before this ground says yes or no. */
  readonly unknownFacts: readonly string[];
}

/**
 * Every ground of the regulation on which a complaint can be refused, in its order, tested on the facts.
 * `day` is the day of receipt: a ground that waits applies only while that day is before the day it opens, one that
 * closes only once that day is later than the last day to file.
 */
export function groundFindings(
  regulation: Regulation,
  facts: KnownFacts,
  day: LocalDate,
  calendar: Calendar,
): GroundFinding[] {
  return compiled(regulation)
    .grounds.filter(({ ground }) => ground.arises !== 'afterAdmission')
    .map((one) => findingOn(one, { regulation, facts, day, calendar }));
}

interface Test {
  readonly regulation: Regulation;
  readonly facts: KnownFacts;
  readonly day: LocalDate;
  readonly calendar: Calendar;
}

function findingOn({ name, ground, wait, closesAfter }: CompiledGround, test: Test): GroundFinding {
  const opensOn = ground.opens && wait && dayAfter(ground.opens.after, [wait], test);
  const lastDay = ground.closes && closesAfter && dayAfter(ground.closes.after, closesAfter, test);
  const opening = ground.opens ? comparison(ground.opens.after, opensOn, (on) => compareDays(test.day, on) < 0) : yes;
  const closing = ground.closes ? comparison(ground.closes.after, lastDay, (on) => compareDays(test.day, on) > 0) : yes;
  const { truth, unknownFacts } = both(evaluate(ground, test.facts), both(opening, closing));
  return {
    ground: name,
    applies: truth,
    type: ground.type,
    force: ground.force,
    source: ground.source,
    refersTo: ground.refersTo ?? [],
    ...(opensOn === undefined ? {} : { opensOn }),
    ...(lastDay === undefined ? {} : { lastDay }),
    unknownFacts,
  };
}

/** The forums that grounds refer to, each once, in the order of the regulation. */
export function forumsOf(grounds: readonly GroundFinding[]): string[] {
  return [...new Set(grounds.flatMap(({ refersTo }) => refersTo))];
}

/** The day on which the last of these grounds opens; nothing when one of them waits for something else than a day. */
export function opening(grounds: readonly GroundFinding[]): { opensOn?: LocalDate } {
  const days = grounds.map(({ opensOn }) => opensOn).filter((day) => day !== undefined);
  const last = days.toSorted().at(-1);
  return last !== undefined && days.length === grounds.length ? { opensOn: last } : {};
}

function comparison(fact: string, day: LocalDate | undefined, holds: (day: LocalDate) => boolean): Verdict {
  return day === undefined ? unknown(fact) : holds(day) ? yes : no;
}

/** A wait is not an act: it ends on the day it ends, also on a Sunday, so nothing rolls over. */
function dayAfter(fact: string, lengths: readonly Duration[], { regulation, facts, calendar }: Test) {
  const from = factNamed(fact, facts);
  if (from === undefined || !isLocalDate(from)) {
    return undefined;
  }
  const { counting } = compiled(regulation);
  return lengths.reduce((day, length) => addDuration(day, length, calendar, counting), from);
}
