import { type CountingRule, type Duration, parseDuration, type TermRule } from '#deadlines';
import type { EventName, Ground, Regulation, StepName, StepRule, Term } from '#regulation';
import { countingRuleOf, inDays, termRuleOf } from './term-rule.js';

/** A moment of an event, taken apart once. */
export interface NamedMoment {
  readonly event: EventName;
  readonly moment: string;
}

/** A term as it is counted: nothing is left to read. */
export interface CompiledTerm {
  readonly name: string;
  readonly term: Term;
  readonly rule: TermRule;
  /** The moments that start it; absent when it starts at the end of another term. */
  readonly after?: NamedMoment;
  readonly afterTerm?: string;
  readonly orAfter?: NamedMoment;
  readonly metBy: readonly NamedMoment[];
  readonly countedBack: boolean;
}

export interface CompiledGround {
  readonly name: string;
  readonly ground: Ground;
  readonly wait?: Duration;
  readonly closesAfter?: readonly Duration[];
}

/** A regulation read once: what every decision and every deadline needs of it. */
export interface Compiled {
  readonly counting: CountingRule;
  readonly steps: readonly (readonly [StepName, StepRule])[];
  /** A term that begins at the end of another stands after that other one. */
  readonly terms: readonly CompiledTerm[];
  readonly grounds: readonly CompiledGround[];
}

const known = new WeakMap<Regulation, Compiled>();

/** The regulation, read once for as long as somebody holds it. */
export function compiled(regulation: Regulation): Compiled {
  const found = known.get(regulation);
  if (found) {
    return found;
  }
  const made = compile(regulation);
  known.set(regulation, made);
  return made;
}

function compile(regulation: Regulation): Compiled {
  return {
    counting: countingRuleOf(regulation),
    steps: Object.entries(regulation.steps) as [StepName, StepRule][],
    terms: Object.entries(regulation.terms).map(([name, term]) => compileTerm(regulation, name, term)),
    grounds: Object.entries(regulation.grounds)
      .filter(([, { withoutOption }]) => !withoutOption || !regulation.options?.[withoutOption]?.chosen)
      .map(([name, ground]) => compileGround(name, ground)),
  };
}

function compileTerm(regulation: Regulation, name: string, term: Term): CompiledTerm {
  const chained = /^terms\.([^.]+)\.end$/.exec(term.after)?.[1];
  return {
    name,
    term,
    rule: termRuleOf(regulation, term),
    ...(chained === undefined ? { after: momentNamed(term.after) } : { afterTerm: chained }),
    ...(term.orAfter === undefined ? {} : { orAfter: momentNamed(term.orAfter) }),
    metBy: [term.metBy, ...(term.orMetBy ?? [])].map(momentNamed),
    countedBack: term.direction === 'countedBack',
  };
}

function compileGround(name: string, ground: Ground): CompiledGround {
  const { opens, closes } = ground;
  return {
    name,
    ground,
    ...(opens ? { wait: inDays(parseDuration(opens.wait)) } : {}),
    ...(closes
      ? {
          closesAfter: [...(closes.wait ? [closes.wait] : []), closes.within].map((text) =>
            inDays(parseDuration(text)),
          ),
        }
      : {}),
  };
}

function momentNamed(name: string): NamedMoment {
  const [event = '', moment = ''] = name.split('.');
  return { event: event as EventName, moment };
}
