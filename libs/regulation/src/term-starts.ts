import type { Term } from './regulation.schema.js';
import type { EventName } from './vocabulary-events.js';

/** The term on whose last day another one starts; undefined when it starts at a moment. */
export function termBefore({ after }: Term): string | undefined {
  return /^terms\.(\w+)\.end$/.exec(after)?.[1];
}

/** The event that starts a term, through the terms it follows; undefined when they follow each other round. */
export function startEvent(terms: Readonly<Record<string, Term>>, name: string): EventName | undefined {
  const seen = new Set<string>();
  let current: string | undefined = name;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const term: Term | undefined = Object.hasOwn(terms, current) ? terms[current] : undefined;
    const before: string | undefined = term && termBefore(term);
    if (term && before === undefined) {
      return term.after.split('.')[0] as EventName;
    }
    current = before;
  }
  return undefined;
}
