import { type ComplaintDraft } from '../../draft/complaint-draft.js';

/** As many as this form takes; in characters each, as the API takes them. */
export const mostPoints = 10;
export const longestPoint = 2_000;

/** The points that were written, in order, without the empty ones. */
export function pointsOf(fields: ComplaintDraft['fields']): string[] {
  return Array.from({ length: mostPoints }, (_, at) => fields[pointField(at)] ?? '').filter((text) => /\S/u.test(text));
}

/** The fields of the draft for these points; a point that is gone leaves an empty one. */
export function pointFields(points: readonly string[]): Record<string, string> {
  const written = points.filter((text) => /\S/u.test(text));
  return Object.fromEntries(Array.from({ length: mostPoints }, (_, at) => [pointField(at), written[at] ?? '']));
}

function pointField(at: number): string {
  return `point${at + 1}`;
}
