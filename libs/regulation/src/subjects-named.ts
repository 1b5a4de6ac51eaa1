import type { RegulationRules } from './regulation.schema.js';
import { type Subject, subjects } from './vocabulary.js';

/**
 * The subjects that this regulation says something about, in the order of the regulation: first those it handles or
 * offers, then those its grounds and tracks name, and `other` at the end where its list is open.
 */
export function subjectsNamed({
  subjects: { list, handles, alsoOffered = [] },
  grounds,
  tracks = {},
}: RegulationRules): readonly Subject[] {
  const handled = handles.map(({ subject }) => subject);
  const inGrounds = [...Object.values(grounds), ...Object.values(tracks)].flatMap(({ when, unless }) => [
    ...subjectsIn(when?.subject),
    ...subjectsIn(unless?.subject),
  ]);
  const named = new Set([...handled, ...alsoOffered, ...inGrounds]);
  named.delete('other');
  const withOther = list === 'open' || handled.includes('other') || inGrounds.includes('other');
  return [...named, ...(withOther ? (['other'] as const) : [])];
}

function subjectsIn(wanted: string | readonly string[] | undefined): Subject[] {
  const words = [wanted ?? []].flat();
  return subjects.filter((subject) => words.includes(subject));
}
