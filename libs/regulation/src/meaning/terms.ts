import { listed, type Path, type Problem } from '../read/problem.js';
import type { RegulationRules, Term } from '../regulation.schema.js';
import { momentsOf } from '../moments.js';
import { addresseeRoles } from './addressees.js';
import { stepEvents, type StepName } from '../vocabulary-steps.js';
import { startEvent, startEvents, termBefore } from '../term-starts.js';
import { beginnings, roadsOf, stepsOf } from './roads.js';

/** A term that starts at a moment no step produces would never run. */
export function termsThatNeverStart(regulation: RegulationRules): Problem[] {
  return termsOf(regulation).flatMap(([name, term]) => [
    ...(termBefore(term) ? [] : unproduced(regulation, ['terms', name, 'after'], term.after, 'starts after')),
    ...(term.orAfter ? unproduced(regulation, ['terms', name, 'orAfter'], term.orAfter, 'starts after') : []),
  ]);
}

/** A term that is met by a moment no step produces would always end as overdue. */
export function termsThatNobodyMeets(regulation: RegulationRules): Problem[] {
  return termsOf(regulation).flatMap(([name, { metBy, orMetBy = [] }]) => [
    ...unproduced(regulation, ['terms', name, 'metBy'], metBy, 'is met by'),
    ...orMetBy.flatMap((moment, index) =>
      unproduced(regulation, ['terms', name, 'orMetBy', index], moment, 'is met by'),
    ),
  ]);
}

/** A term that counts from the end of another needs that other one, and at last a moment. */
export function brokenChains({ terms }: RegulationRules): Problem[] {
  return Object.entries(terms).flatMap(([name, term]) => {
    const first = termBefore(term);
    const path = ['terms', name, 'after'];
    if (first === undefined) {
      return [];
    }
    if (!Object.hasOwn(terms, first)) {
      const remedy = `Known terms: ${listed(Object.keys(terms))}.`;
      return [{ path, message: `terms.${name} starts after the term "${first}", which does not exist.`, remedy }];
    }
    return startEvent(terms, name) === undefined
      ? [{ path, message: `terms.${name} waits for itself.`, remedy: 'Let one of the terms start at a moment.' }]
      : [];
  });
}

/** A term that binds somebody who can do nothing about it is owned by nobody. */
export function termsOwnedByNobody(regulation: RegulationRules): Problem[] {
  return termsOf(regulation).flatMap(([name, term]) => {
    const meeting = stepsOf(regulation).filter(([step]) => meetsTerm(step, term));
    const roles = addresseeRoles(regulation, term.on);
    const owned = meeting.length === 0 || meeting.some(([, { by }]) => by.some((role) => roles.includes(role)));
    return owned
      ? []
      : [
          {
            path: ['terms', name, 'on'],
            message: `terms.${name} binds the ${term.on}, who can take no step that meets it.`,
            remedy: `Let one of ${listed(roles)} take ${listed(meeting.map(([step]) => step))}, or bind somebody else.`,
          },
        ];
  });
}

/** A permitted road on which a term is met although it never started: the advice without the hearing it counts from. */
export function skippedStarts(regulation: RegulationRules): Problem[] {
  return termsOf(regulation).flatMap(([name, term]) => {
    const start = startEvent(regulation.terms, name);
    const starts = startEvents(regulation.terms, name);
    const produced = stepsOf(regulation).some(([step]) => producesAny(step, starts));
    if (!start || !produced || term.direction === 'countedBack') {
      return [];
    }
    const { steps } = roadsOf(regulation, (step) => producesAny(step, starts) || hangsInTheAir(regulation, step));
    const [shortcut] = [...steps].filter((step) => meetsTerm(step, term));
    return shortcut
      ? [
          {
            path: ['terms', name, 'after'],
            message: `terms.${name} starts after "${term.after}", but ${shortcut} can be taken on a road without it.`,
            remedy:
              'Write orAfter: the moment from which it counts on that road, with an assumption if the source is silent.',
          },
        ]
      : [];
  });
}

function unproduced(regulation: RegulationRules, path: Path, moment: string, verb: string): Problem[] {
  const known: string[] = (Object.keys(regulation.steps) as StepName[]).flatMap(momentsOf);
  return known.includes(moment)
    ? []
    : [
        {
          path,
          message: `terms.${String(path[1])} ${verb} "${moment}", which no step produces.`,
          remedy: `Known moments: ${listed(known)}.`,
        },
      ];
}

function meetsTerm(step: StepName, { metBy, orMetBy = [] }: Term): boolean {
  const moments: string[] = momentsOf(step);
  return [metBy, ...orMetBy].some((moment) => moments.includes(moment));
}

/** A later step that comes from nowhere is a finding of its own. */
function hangsInTheAir({ steps }: RegulationRules, step: StepName): boolean {
  return steps[step]?.from === undefined && !beginnings.includes(step);
}

function producesAny(step: StepName, events: readonly string[]): boolean {
  return stepEvents[step].some((event) => events.includes(event));
}

function termsOf({ terms }: RegulationRules): [string, Term][] {
  return Object.entries(terms);
}
