import { type FindingOnComplaint, type OutcomePart } from '#regulation';

/** What is found about one point of the complaint, and why. */
export interface PointFound {
  readonly point: string;
  readonly finding?: FindingOnComplaint | undefined;
  readonly reasoning?: string | undefined;
}

/** The parts of an advice or a ruling, as far as they were written. */
export interface DraftContent {
  readonly facts?: string | undefined;
  readonly reasoning?: string | undefined;
  /** What the committee advises or decides: how the matter is to be solved. */
  readonly advice?: string | undefined;
  readonly compensation?: string | undefined;
  readonly generalRecommendation?: string | undefined;
  /** On the complaint as a whole; it follows from the points where there are some. */
  readonly finding?: FindingOnComplaint | undefined;
  readonly points?: readonly PointFound[] | undefined;
}

/** A text that was issued: with parts, or in one piece. */
export interface DocumentContent extends DraftContent {
  readonly text?: string | undefined;
}

/** The parts that a text has, in the words of the regulation. What is blank is not there. */
export function partsOf({ facts, reasoning, advice, compensation, finding, points = [] }: DraftContent): OutcomePart[] {
  const has: Readonly<Record<OutcomePart, boolean>> = {
    facts: isFilled(facts),
    finding: finding !== undefined || points.some((point) => point.finding !== undefined),
    howToSolve: isFilled(advice),
    reasons: isFilled(reasoning) || points.some((point) => isFilled(point.reasoning)),
    compensation: isFilled(compensation),
  };
  return (Object.keys(has) as OutcomePart[]).filter((part) => has[part]);
}

/** The findings as a step takes them: per point where there are some, else one on the whole. */
export function findingsIn({ finding, points = [] }: DraftContent) {
  const found = points.flatMap(({ point, finding: is }) => (is === undefined ? [] : [{ point, is }]));
  return found.length > 0 ? { points: found } : finding === undefined ? {} : { outcome: finding };
}

export function isFilled(text: string | undefined): boolean {
  return text !== undefined && /\S/u.test(text);
}
