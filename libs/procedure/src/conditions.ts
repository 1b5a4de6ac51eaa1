import { factNamed, type KnownFacts } from './facts.js';

/** Three-valued: a fact that nobody answered makes neither a yes nor a no. */
export type Truth = 'yes' | 'no' | 'unknown';

/** A row that a lawyer can read: keys are "and", a list is "or". */
export type ConditionRow = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `when` must hold and `unless` must not; what is left out says nothing. */
export interface Condition {
  readonly when?: ConditionRow;
  readonly unless?: ConditionRow;
}

export interface Verdict {
  readonly truth: Truth;
  /** Which facts somebody must still answer; empty unless the truth is unknown. */
  readonly unknownFacts: readonly string[];
}

/** Whether a condition holds on what is known of a case. */
export function evaluate(condition: Condition, facts: KnownFacts): Verdict {
  return both(row(condition.when ?? {}, facts), condition.unless ? not(row(condition.unless, facts)) : yes);
}

/** Both must hold: one "no" decides, whatever else is unknown. */
export function both(one: Verdict, other: Verdict): Verdict {
  if (one.truth === 'no' || other.truth === 'no') {
    return no;
  }
  const unknownFacts = [...new Set([...one.unknownFacts, ...other.unknownFacts])];
  return unknownFacts.length === 0 ? yes : { truth: 'unknown', unknownFacts };
}

/** The verdict when a fact is missing. */
export function unknown(fact: string): Verdict {
  return { truth: 'unknown', unknownFacts: [fact] };
}

export const yes: Verdict = { truth: 'yes', unknownFacts: [] };
export const no: Verdict = { truth: 'no', unknownFacts: [] };

function row(cells: ConditionRow, facts: KnownFacts): Verdict {
  return Object.entries(cells)
    .map(([name, wanted]) => cell(name, wanted ?? [], facts))
    .reduce(both, yes);
}

function cell(name: string, wanted: string | readonly string[], facts: KnownFacts): Verdict {
  const found = factNamed(name, facts);
  if (found === undefined) {
    return unknown(name);
  }
  return [wanted].flat().includes(found) ? yes : no;
}

function not(verdict: Verdict): Verdict {
  return verdict.truth === 'yes' ? no : verdict.truth === 'no' ? yes : verdict;
}
