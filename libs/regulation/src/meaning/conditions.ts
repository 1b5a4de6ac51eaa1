import { conductDays, dateFactEnds, knownFacts, procedureFacts } from '../facts.js';
import { listed, type Path, type Problem } from '../read/problem.js';
import type { Condition, RegulationRules } from '../regulation.schema.js';

/** Conditions that name a fact or a value that does not exist would never hold. */
export function unknownFacts(regulation: RegulationRules): Problem[] {
  const ofComplaint = knownFacts(regulation);
  const ofProcedure = procedureFacts(regulation);
  const { grounds, tracks = {}, terms, steps } = regulation;
  return [
    ...Object.entries(grounds).flatMap(([name, one]) => check(['grounds', name], one, ofComplaint)),
    ...Object.entries(tracks).flatMap(([name, one]) => check(['tracks', name], one, ofComplaint)),
    ...Object.entries(terms).flatMap(([name, one]) => check(['terms', name], one, ofProcedure)),
    ...Object.entries(steps).flatMap(([name, one]) => check(['steps', name], one, ofProcedure)),
  ];

  function check(path: Path, row: Conditional, facts: ReadonlyMap<string, readonly string[]>): Problem[] {
    return (['when', 'unless'] as const).flatMap((key) =>
      cellsOf(row[key]).flatMap((cell) => wrongCell([...path, key, cell.fact], cell, facts, regulation)),
    );
  }
}

interface Conditional {
  readonly when?: Condition | undefined;
  readonly unless?: Condition | undefined;
}

interface Cell {
  readonly fact: string;
  readonly values: readonly string[];
}

function wrongCell(
  path: Path,
  { fact, values }: Cell,
  facts: ReadonlyMap<string, readonly string[]>,
  regulation: RegulationRules,
): Problem[] {
  const known = facts.get(fact);
  if (!known) {
    return [{ path, ...wordsForFact(fact, [...facts.keys()], regulation) }];
  }
  return values
    .filter((value) => !known.includes(value))
    .map((value) => ({
      path,
      message: `The fact "${fact}" never has the value "${value}".`,
      remedy: `Known values: ${listed(known)}.`,
    }));
}

function wordsForFact(fact: string, known: readonly string[], { priorSteps }: RegulationRules) {
  const [head = '', step = '', part = ''] = fact.split('.');
  if (head === 'priorSteps' && !Object.hasOwn(priorSteps, step)) {
    return {
      message: `A condition names the prior step "${step}", which does not exist.`,
      remedy: `Known prior steps: ${listed(Object.keys(priorSteps))}.`,
    };
  }
  if (isDay(head, step, part)) {
    return {
      message: `"${fact}" is a day and cannot stand in a condition.`,
      remedy: 'Use it under opens or closes, as the day from which the time counts.',
    };
  }
  return {
    message: `A condition names the fact "${fact}", which does not exist.`,
    remedy: `Known facts: ${listed(known)}.`,
  };
}

function isDay(head: string, second: string, third: string): boolean {
  return head === 'conduct'
    ? conductDays.some((day) => day === second)
    : head === 'priorSteps' && dateFactEnds.some((end) => end === third);
}

function cellsOf(row: Condition | undefined): Cell[] {
  return Object.entries(row ?? {}).map(([fact, wanted]) => ({ fact, values: [wanted].flat() }));
}
