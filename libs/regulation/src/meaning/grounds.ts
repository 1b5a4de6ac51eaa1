import { dateFactEnds, knownFacts } from '../facts.js';
import { listed, type Path, type Problem } from '../read/problem.js';
import type { Ground, RegulationRules } from '../regulation.schema.js';

/** Conditions that name a fact or a value that does not exist would never hold. */
export function unknownFacts(regulation: RegulationRules): Problem[] {
  const facts = knownFacts(regulation);
  return rowsOf(regulation).flatMap(({ path, fact, values }) => {
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
  });
}

/** Forums that a ground refers to must be declared, and only then have a name; another forum must be named at all. */
export function wrongForums({ grounds, forums }: RegulationRules): Problem[] {
  return Object.entries(grounds).flatMap(([name, { type, refersTo = [] }]) => {
    const unknown = refersTo.flatMap((forum, index) =>
      Object.hasOwn(forums, forum)
        ? []
        : [
            {
              path: ['grounds', name, 'refersTo', index],
              message: `grounds.${name} refers to "${forum}", which is not one of the forums.`,
              remedy: `Known forums: ${listed(Object.keys(forums))}. Add it under forums if the source names it.`,
            },
          ],
    );
    return type === 'otherForum' && refersTo.length === 0 ? [...unknown, nowhereToGo(name)] : unknown;
  });
}

/** A day on which a ground ends makes sense only where waiting helps, and needs a day to count from. */
export function wrongOpenings({ grounds, priorSteps }: RegulationRules): Problem[] {
  return Object.entries(grounds).flatMap(([name, { type, opens }]) => {
    const path = ['grounds', name, 'opens'];
    const [, step = ''] = opens?.after.split('.') ?? [];
    const problems: Problem[] = [];
    if (opens && type !== 'notYet') {
      problems.push({
        path,
        message: `grounds.${name} opens on a day, but its type is ${type}.`,
        remedy: 'Use the type notYet, or take opens away.',
      });
    }
    if (opens && !Object.hasOwn(priorSteps, step)) {
      problems.push({
        path: [...path, 'after'],
        message: `grounds.${name} counts from the prior step "${step}", which does not exist.`,
        remedy: `Known prior steps: ${listed(Object.keys(priorSteps))}.`,
      });
    }
    return problems;
  });
}

function nowhereToGo(ground: string): Problem {
  return {
    path: ['grounds', ground],
    message: `grounds.${ground} says that another forum decides, but not which.`,
    remedy: 'Add refersTo; if the source names no forum, use the type notCompetent.',
  };
}

function wordsForFact(fact: string, known: readonly string[], { priorSteps }: RegulationRules) {
  const [head, step = '', part = ''] = fact.split('.');
  if (head === 'priorSteps' && !Object.hasOwn(priorSteps, step)) {
    return {
      message: `A condition names the prior step "${step}", which does not exist.`,
      remedy: `Known prior steps: ${listed(Object.keys(priorSteps))}.`,
    };
  }
  if (head === 'priorSteps' && dateFactEnds.some((end) => end === part)) {
    return {
      message: `"${fact}" is a day and cannot stand in a condition.`,
      remedy: 'Use it under opens, as the day from which the wait counts.',
    };
  }
  return {
    message: `A condition names the fact "${fact}", which does not exist.`,
    remedy: `Known facts: ${listed(known)}.`,
  };
}

function rowsOf({ grounds }: RegulationRules): { path: Path; fact: string; values: string[] }[] {
  return Object.entries(grounds).flatMap(([name, ground]) =>
    (['when', 'unless'] as const).flatMap((key) =>
      cellsOf(ground, key).map((cell) => ({ ...cell, path: ['grounds', name, key, cell.fact] })),
    ),
  );
}

function cellsOf(ground: Ground, key: 'when' | 'unless'): { fact: string; values: string[] }[] {
  return Object.entries(ground[key] ?? {}).map(([fact, wanted]) => ({ fact, values: [wanted].flat() }));
}
