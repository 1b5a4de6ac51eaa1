import { type Subject, subjects } from '#regulation';
import type { Input } from './input.js';
import { isOneWord } from './kinds.js';
import { only } from './only.js';

/** One point of a complaint: what it says stands in the complaint's text, kept apart. */
export interface ComplaintPoint {
  readonly id: string;
  /** What this point is about, where that is something else than the complaint as a whole. */
  readonly subject?: Subject;
}

/** The points that a complaint consists of; each has an id of its own. */
export function complaintPoints(says: string): Input<readonly ComplaintPoint[], true> {
  const accepts = (value: unknown): value is readonly ComplaintPoint[] => arePoints(value) && value.every(isPoint);
  const keeps = (points: readonly ComplaintPoint[]) => points.map((point) => only(point, ['id', 'subject']));
  return { kind: 'points', needed: true, says, accepts, keeps };
}

/** Something decided per point: the point's id, a value out of few, and the id of the reasons. */
export interface PerPoint<Value extends string> {
  readonly point: string;
  readonly is: Value;
  readonly motivationId?: string;
}

export function perPoint<const Values extends readonly string[]>(
  values: Values,
  says: string,
): Input<readonly PerPoint<Values[number]>[], true> {
  type Decided = PerPoint<Values[number]>;
  const accepts = (value: unknown): value is readonly Decided[] =>
    arePoints(value, 'point') && value.every((one) => isDecided(one, values));
  const keeps = (points: readonly Decided[]) => points.map((point) => only(point, ['point', 'is', 'motivationId']));
  return { kind: 'points', needed: true, says, values, accepts, keeps };
}

function isPoint(value: Readonly<Record<string, unknown>>): boolean {
  const { subject } = value;
  return subject === undefined || subjects.some((known) => known === subject);
}

function isDecided({ is, motivationId }: Readonly<Record<string, unknown>>, values: readonly string[]): boolean {
  return values.some((known) => known === is) && (motivationId === undefined || isOneWord(motivationId));
}

/** A list that names at least one point, and each once. */
function arePoints(value: unknown, key = 'id'): value is readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value) || value.length === 0) {
    return false;
  }
  const ids = value.map((one: unknown) =>
    typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[key] : undefined,
  );
  return ids.every(isOneWord) && new Set(ids).size === ids.length;
}
