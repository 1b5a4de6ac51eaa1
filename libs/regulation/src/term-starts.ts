import type { Term } from './regulation.schema.js';
import type { EventName } from './vocabulary-events.js';

/** The term on whose last day another one starts; undefined when it starts at a moment. */
export function termBefore({ after }: Term): string | undefined {
  return /^terms\.(\w+)\.end$/.exec(after)?.[1];
}

/** The event that starts a term, through the terms it follows; undefined when they follow each other round. */
export function startEvent(terms: Readonly<Record<string, Term>>, name: string): EventName | undefined {
  const first = chainOf(terms, name).at(-1);
  return first && termBefore(first) === undefined ? eventIn(first.after) : undefined;
}

/** Every event that can start a term, also on roads around the usual one. */
export function startEvents(terms: Readonly<Record<string, Term>>, name: string): EventName[] {
  const start = startEvent(terms, name);
  const further = chainOf(terms, name).flatMap(({ orAfter }) => (orAfter === undefined ? [] : [eventIn(orAfter)]));
  return start === undefined ? further : [start, ...further];
}

/** A term with those it follows, each once, the first one last. */
function chainOf(terms: Readonly<Record<string, Term>>, name: string): Term[] {
  const seen = new Set<string>();
  const chain: Term[] = [];
  for (let next: string | undefined = name; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const term: Term | undefined = Object.hasOwn(terms, next) ? terms[next] : undefined;
    chain.push(...(term ? [term] : []));
    next = term && termBefore(term);
  }
  return chain;
}

function eventIn(moment: string): EventName {
  return moment.split('.')[0] as EventName;
}
