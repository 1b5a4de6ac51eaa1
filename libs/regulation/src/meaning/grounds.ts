import { listed, type Problem } from '../read/problem.js';
import type { Ground, RegulationRules } from '../regulation.schema.js';
import type { StepName } from '../vocabulary-steps.js';

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
export function wrongOpenings(regulation: RegulationRules): Problem[] {
  return Object.entries(regulation.grounds).flatMap(([name, { type, opens, closes }]) => [
    ...(opens && type !== 'notYet'
      ? [
          {
            path: ['grounds', name, 'opens'],
            message: `grounds.${name} opens on a day, but its type is ${type}.`,
            remedy: 'Use the type notYet, or take opens away.',
          },
        ]
      : []),
    ...(closes && type === 'notYet'
      ? [
          {
            path: ['grounds', name, 'closes'],
            message: `grounds.${name} closes on a day, but its type is notYet: waiting would not help.`,
            remedy: 'Use the type final, or write opens.',
          },
        ]
      : []),
    ...unknownStart(regulation, name, 'opens', opens?.after),
    ...unknownStart(regulation, name, 'closes', closes?.after),
  ]);
}

/** A ground that asks nothing would apply to every complaint there is. */
export function groundsForEverything({ grounds }: RegulationRules): Problem[] {
  return Object.entries(grounds)
    .filter(([, { when, opens, closes }]) => !when && !opens && !closes)
    .map(([name]) => ({
      path: ['grounds', name],
      message: `grounds.${name} applies to every complaint.`,
      remedy: 'Write when, opens or closes.',
    }));
}

/** A ground that leads to a step needs that step. */
export function groundsWithoutRoad({ grounds, steps }: RegulationRules): Problem[] {
  return Object.entries(grounds).flatMap(([name, ground]) =>
    stepsFor(ground)
      .filter((wanted) => !wanted.some((step) => steps[step]))
      .map((wanted) => ({
        path: ['grounds', name],
        message: `grounds.${name} leads to the step ${wanted.join(' or ')}, which this regulation does not have.`,
        remedy: 'Add the step, or write another type or moment.',
      })),
  );
}

/** Who decides on a ground must be able to take the decision at all. */
export function groundsNobodyDecides({ grounds, steps }: RegulationRules): Problem[] {
  const { decideAdmissibility, discontinue } = steps;
  const deciding = [...(decideAdmissibility?.by ?? []), ...(discontinue?.by ?? [])];
  return Object.entries(grounds)
    .filter(([, { by }]) => by && deciding.length > 0 && !by.some((role) => deciding.includes(role)))
    .map(([name]) => ({
      path: ['grounds', name, 'by'],
      message: `Nobody can decide on grounds.${name}: who may judge it cannot take the decision.`,
      remedy: `Choose one of: ${listed(new Set(deciding))}.`,
    }));
}

function unknownStart(
  { priorSteps }: RegulationRules,
  ground: string,
  key: 'opens' | 'closes',
  after: string | undefined,
): Problem[] {
  const [head, step = ''] = after?.split('.') ?? [];
  return head !== 'priorSteps' || Object.hasOwn(priorSteps, step)
    ? []
    : [
        {
          path: ['grounds', ground, key, 'after'],
          message: `grounds.${ground} counts from the prior step "${step}", which does not exist.`,
          remedy: `Known prior steps: ${listed(Object.keys(priorSteps))}.`,
        },
      ];
}

/** For each of these one of the steps must be there. */
function stepsFor({ type, arises = 'beforeAdmission' }: Ground): (readonly StepName[])[] {
  return [
    ...(type === 'forwarded' ? [['forwardComplaint', 'handOver'] as const] : []),
    ...(arises === 'beforeAdmission' ? [] : [['discontinue'] as const]),
  ];
}

function nowhereToGo(ground: string): Problem {
  return {
    path: ['grounds', ground],
    message: `grounds.${ground} says that another forum decides, but not which.`,
    remedy: 'Add refersTo; if the source names no forum, use the type notCompetent.',
  };
}
