import { admissibilityOutcomes, type StepRule } from '#regulation';
import type { Situation, StepMeaning, StepResult } from '../decision.js';
import { optional } from '../inputs/input.js';
import { judgements } from '../inputs/judgements.js';
import { choice, content, names } from '../inputs/kinds.js';
import { pointDecisions } from '../inputs/point-decisions.js';
import { type Refusal, refuse } from '../refusal.js';
import type { DecideAdmissibility } from '../step-request.js';
import { judgedPoints } from './admissible-points.js';
import { judgementRefusal } from './judged.js';
import { decided, findingsFor, onGrounds } from './on-grounds.js';
import { notForThisRole } from './unknown-grounds.js';

export const decideAdmissibilityInputs = {
  outcome: choice(admissibilityOutcomes, 'Whether the complaint is taken up; admitted as soon as one point of it is.'),
  grounds: optional(names('With refused and notYet: the grounds the decision rests on.')),
  despite: optional(names('With admitted: the grounds that stand in the way and are set aside, with reasons.')),
  judgements: optional(judgements('Open norms that are judged with it, each with its reasons.')),
  points: optional(pointDecisions('The same per point of the complaint, where it has several.')),
  motivationId: optional(content('The reasons in writing.')),
};

/** The committee, or who holds its mandate, decides; nobody is refused by a machine. */
export const decideAdmissibility: StepMeaning<'decideAdmissibility'> = {
  event: 'admissibilityDecided',
  inputs: decideAdmissibilityInputs,
  requirements: incomplete,
  take,
};

function incomplete({ rule, request }: Situation<'decideAdmissibility'>): Refusal | undefined {
  const { outcome, grounds = [], points } = request;
  if (!hasOutcome(rule, outcome)) {
    return refuse('outcomeNotInRegulation', 'steps.decideAdmissibility.to', {
      source: rule.source,
      details: { outcome },
    });
  }
  return outcome !== 'admitted' && grounds.length === 0 && points === undefined
    ? refuse('requirementsMissing', 'steps.decideAdmissibility', { source: rule.source, missing: ['grounds'] })
    : undefined;
}

function take(situation: Situation<'decideAdmissibility'>): StepResult<'decideAdmissibility'> {
  const { regulation, request, by } = situation;
  const judged = judgementRefusal(regulation, request.judgements, by);
  if (judged) {
    return judged;
  }
  if (request.points) {
    return judgedPoints(situation, request.points);
  }
  const findings = findingsFor(situation);
  return (
    onGrounds(situation, request, findings) ??
    notForThisRole(regulation, namedIn(request), by) ?? {
      kind: 'taken',
      data: decided(request, findings),
    }
  );
}

function namedIn({ grounds = [], despite = [] }: DecideAdmissibility): string[] {
  return [...grounds, ...despite];
}

function hasOutcome({ to }: StepRule, outcome: string): boolean {
  return typeof to === 'object' && Object.hasOwn(to, outcome);
}
