import type { AdmissibilityOutcome } from '#regulation';
import type { Situation, StepResult } from '../decision.js';
import type { AdmissibilityDecidedExtras, Competence, DecidedPoint } from '../events.js';
import type { GroundFinding } from '../grounds.js';
import { onlyDecision, type PointDecision } from '../inputs/point-decisions.js';
import { type Refusal, refuse } from '../refusal.js';
import { decided, findingsFor, onGrounds } from './on-grounds.js';
import { notForThisRole } from './unknown-grounds.js';

/**
 * A decision per point of the complaint. The case goes on as soon as one point is admitted; it waits when none is and
 * one came too early; it is refused when all are.
 */
export function judgedPoints(
  situation: Situation<'decideAdmissibility'>,
  points: readonly PointDecision[],
): StepResult<'decideAdmissibility'> {
  const refusal = incompletePoints(situation, points) ?? otherOutcome(situation, points);
  if (refusal) {
    return refusal;
  }
  const parts: AdmissibilityDecidedExtras[] = [];
  const judged: DecidedPoint[] = [];
  for (const point of points) {
    const findings = findingsForPoint(situation, point);
    const wrong = wrongPoint(situation, point, findings);
    if (wrong) {
      return { ...wrong, details: { ...wrong.details, points: [point.point] } };
    }
    const part = decided(point, findings);
    parts.push(part);
    judged.push({
      ...onlyDecision(point),
      competence: part.competence === 'notCompetent' ? 'notCompetent' : 'competent',
    });
  }
  return { kind: 'taken', data: { ...together(parts), points: judged } };
}

function wrongPoint(
  situation: Situation<'decideAdmissibility'>,
  point: PointDecision,
  findings: readonly GroundFinding[],
): Refusal | undefined {
  const { regulation, by, rule, request } = situation;
  const { outcome, grounds = [], despite = [] } = point;
  if (outcome !== 'admitted' && grounds.length === 0) {
    return refuse('requirementsMissing', 'steps.decideAdmissibility', { source: rule.source, missing: ['grounds'] });
  }
  const motivationId = point.motivationId ?? request.motivationId;
  const decision = { ...point, ...(motivationId === undefined ? {} : { motivationId }) };
  return onGrounds(situation, decision, findings) ?? notForThisRole(regulation, [...grounds, ...despite], by);
}

function findingsForPoint(situation: Situation<'decideAdmissibility'>, { point }: PointDecision): GroundFinding[] {
  return findingsFor(situation, situation.state.points.find(({ id }) => id === point)?.subject);
}

/** Every point of the complaint is decided on, and no other. */
function incompletePoints(
  { state, rule }: Situation<'decideAdmissibility'>,
  points: readonly PointDecision[],
): Refusal | undefined {
  const known = state.points.map(({ id }) => id);
  const named = points.map(({ point }) => point);
  const unknown = named.filter((point) => !known.includes(point));
  const left = known.filter((point) => !named.includes(point));
  if (unknown.length > 0) {
    const details = { field: 'points', points: unknown };
    return refuse('notInCase', 'steps.decideAdmissibility', { source: rule.source, missing: ['points'], details });
  }
  return left.length > 0
    ? refuse('requirementsMissing', 'steps.decideAdmissibility', {
        source: rule.source,
        missing: ['points'],
        details: { points: left },
      })
    : undefined;
}

function otherOutcome(
  { request, rule }: Situation<'decideAdmissibility'>,
  points: readonly PointDecision[],
): Refusal | undefined {
  const outcome = overall(points.map((point) => point.outcome));
  return request.outcome === outcome
    ? undefined
    : refuse('inputNotValid', 'steps.decideAdmissibility', {
        source: rule.source,
        missing: ['outcome'],
        details: { field: 'outcome', value: request.outcome, outcome },
      });
}

function overall(outcomes: readonly AdmissibilityOutcome[]): AdmissibilityOutcome {
  return (['admitted', 'notYet'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'refused';
}

/** The points taken together, each ground once. */
function together(parts: readonly AdmissibilityDecidedExtras[]): AdmissibilityDecidedExtras {
  const union = (pick: (part: AdmissibilityDecidedExtras) => readonly string[]) => [...new Set(parts.flatMap(pick))];
  const basis = new Map(parts.flatMap((part) => part.basis.map((one) => [one.ground, one] as const)));
  const opensOn = parts.map((part) => part.opensOn).filter((day) => day !== undefined);
  const first = opensOn.toSorted()[0];
  return {
    grounds: union(({ grounds }) => grounds),
    despite: union(({ despite }) => despite),
    basis: [...basis.values()],
    ...(first === undefined ? {} : { opensOn: first }),
    refersTo: union(({ refersTo }) => refersTo),
    competence: competenceTogether(parts),
  };
}

function competenceTogether(parts: readonly AdmissibilityDecidedExtras[]): Competence {
  const competent = parts.filter(({ competence }) => competence === 'competent').length;
  return competent === parts.length ? 'competent' : competent === 0 ? 'notCompetent' : 'partly';
}
