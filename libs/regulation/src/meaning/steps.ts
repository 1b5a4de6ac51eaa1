import { listed, type Problem } from '../read/problem.js';
import type { RegulationRules, StepRule } from '../regulation.schema.js';
import type { StepOutcome } from '../vocabulary-outcomes.js';
import { type StepName, stepTable } from '../vocabulary-steps.js';
import { beginnings, roadsOf, stepsOf } from './roads.js';

/** A case begins with a complaint that is filed or registered, and with nothing else. */
export function wrongBeginning({ steps }: RegulationRules): Problem[] {
  const problems: Problem[] = stepsOf({ steps })
    .filter(([name, { from }]) => !beginnings.includes(name) && !from)
    .map(([name]) => ({
      path: ['steps', name],
      message: `The step ${name} does not say from which stage it may be taken.`,
      remedy: 'Add from with at least one stage.',
    }));
  if (!steps.fileComplaint && !steps.registerComplaint) {
    return [...problems, { path: ['steps'], message: 'No step starts a case.', remedy: 'Add the step fileComplaint.' }];
  }
  const wrong = stepsOf({ steps })
    .filter(([name, { from, to }]) => beginnings.includes(name) && (from || to === undefined))
    .map(([name]) => ({
      path: ['steps', name],
      message: `The step ${name} starts a case: it has a stage after it (to) and none before it (from).`,
      remedy: 'Write to, and leave from out.',
    }));
  return [...problems, ...wrong];
}

/** A role that a step is not made for would see a button that can never work. */
export function wrongRoles(regulation: RegulationRules): Problem[] {
  return stepsOf(regulation).flatMap(([name, { by }]) =>
    by.flatMap((role, index) =>
      stepTable[name].roles.includes(role)
        ? []
        : [
            {
              path: ['steps', name, 'by', index],
              message: `The step ${name} cannot be taken by the role "${role}".`,
              remedy: `Roles that can: ${listed(stepTable[name].roles)}.`,
            },
          ],
    ),
  );
}

/** Outcomes belong to their step; the decision on admissibility needs a road for each that the grounds can ask for. */
export function wrongOutcomes(regulation: RegulationRules): Problem[] {
  return [
    ...stepsOf(regulation).flatMap(([name, step]) => misplacedOutcomes(name, step)),
    ...missingOutcomes(regulation),
    ...stepsOf(regulation).flatMap(([name, step]) => lettersWithoutOutcome(name, step)),
  ];
}

/** A step that needs another which can never come before it could never be taken. */
export function stepsThatNeverOpen(regulation: RegulationRules): Problem[] {
  const { stages, steps: taken } = roadsOf(regulation);
  return stepsOf(regulation)
    .filter(([name, { from = [] }]) => !taken.has(name) && from.some((stage) => stages.has(stage)))
    .map(([name, { needs = [] }]) => {
      const missing = needs.filter((need) => !taken.has(need));
      const after = stepTable[name].after ?? [];
      return {
        path: ['steps', name, ...(missing.length > 0 ? ['needs'] : [])],
        message: `The step ${name} can never be taken: nobody can take ${listed(missing.length > 0 ? missing : after)} before it.`,
        remedy: 'Add that step, let it be taken in an earlier stage, or take this one away.',
      };
    });
}

/** What is asked goes with the request for a response only. */
export function misplacedQuestions(regulation: RegulationRules): Problem[] {
  return stepsOf(regulation)
    .filter(([name, { asks }]) => name !== 'requestResponse' && asks)
    .map(([name]) => ({
      path: ['steps', name, 'asks'],
      message: `The step ${name} cannot ask for anything.`,
      remedy: 'Write asks under requestResponse.',
    }));
}

function misplacedOutcomes(name: StepName, step: StepRule): Problem[] {
  const known = stepTable[name].outcomes;
  if (!known) {
    return outcomesOf(step).length > 0 || hasOutcomes(step)
      ? [
          {
            path: ['steps', name],
            message: `The step ${name} has no outcomes, but is written with some.`,
            remedy: 'Write one stage after to, and a list after sends.',
          },
        ]
      : [];
  }
  return [...new Set(outcomesOf(step))]
    .filter((outcome) => !known.includes(outcome))
    .map((outcome) => ({
      path: ['steps', name],
      message: `The step ${name} never ends in "${outcome}".`,
      remedy: `It can end in: ${listed(known)}.`,
    }));
}

function missingOutcomes({ steps, grounds }: RegulationRules): Problem[] {
  const decision = steps.decideAdmissibility;
  if (!decision) {
    return [];
  }
  const known: string[] = typeof decision.to === 'object' ? Object.keys(decision.to) : [];
  const types = Object.values(grounds).map(({ type }) => type);
  const refuses = types.length === 0 || types.some((type) => type !== 'notYet');
  return ['admitted', ...(refuses ? ['refused'] : []), ...(types.includes('notYet') ? ['notYet'] : [])]
    .filter((outcome) => !known.includes(outcome))
    .map((outcome) => ({
      path: ['steps', 'decideAdmissibility', 'to'],
      message: `The step decideAdmissibility has no stage for the outcome "${outcome}".`,
      remedy: `Write under to: ${outcome}: <stage>.`,
    }));
}

function lettersWithoutOutcome(name: StepName, { to, sends }: StepRule): Problem[] {
  if (typeof to !== 'object' || !sends || Array.isArray(sends)) {
    return [];
  }
  return Object.keys(sends)
    .filter((outcome) => !Object.hasOwn(to, outcome))
    .map((outcome) => ({
      path: ['steps', name, 'sends', outcome],
      message: `The step ${name} sends a letter on "${outcome}", an outcome without a stage.`,
      remedy: `Write a stage for it under to, or take the letter away.`,
    }));
}

function outcomesOf({ to, sends }: StepRule): StepOutcome[] {
  const ofStages = typeof to === 'object' ? Object.keys(to) : [];
  const ofLetters = sends && !Array.isArray(sends) ? Object.keys(sends) : [];
  return [...ofStages, ...ofLetters] as StepOutcome[];
}

function hasOutcomes({ to, sends }: StepRule): boolean {
  return typeof to === 'object' || (sends !== undefined && !Array.isArray(sends));
}
