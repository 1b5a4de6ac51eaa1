import { type AdmissibilityOutcome, admissibilityOutcomes } from '#regulation';
import type { Input } from './input.js';
import { areNames, isOneWord } from './kinds.js';
import { only } from './only.js';

/** The decision on competence and admissibility of one point of the complaint. */
export interface PointDecision {
  readonly point: string;
  readonly outcome: AdmissibilityOutcome;
  /** With `refused` and `notYet`: the grounds the decision rests on. */
  readonly grounds?: readonly string[];
  /** With `admitted`: the grounds that stand in the way and are set aside, with reasons. */
  readonly despite?: readonly string[];
  readonly motivationId?: string;
}

/** A decision on a point and nothing else. */
export function onlyDecision(decision: PointDecision): PointDecision {
  return only(decision, ['point', 'outcome', 'grounds', 'despite', 'motivationId']);
}

export function pointDecisions(says: string): Input<readonly PointDecision[], true> {
  const keeps = (all: readonly PointDecision[]) => all.map(onlyDecision);
  return { kind: 'points', needed: true, says, values: admissibilityOutcomes, accepts: arePointDecisions, keeps };
}

function arePointDecisions(value: unknown): value is readonly PointDecision[] {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isPointDecision)) {
    return false;
  }
  return new Set(value.map(({ point }) => point)).size === value.length;
}

function isPointDecision(value: unknown): value is PointDecision {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { point, outcome, grounds, despite, motivationId } = value as Partial<Record<keyof PointDecision, unknown>>;
  return (
    isOneWord(point) &&
    admissibilityOutcomes.some((known) => known === outcome) &&
    (grounds === undefined || areNames(grounds)) &&
    (despite === undefined || areNames(despite)) &&
    (motivationId === undefined || isOneWord(motivationId))
  );
}
