import { knownFacts } from '../facts.js';
import { listed, type Problem } from '../read/problem.js';
import type { Condition, RegulationRules, Track } from '../regulation.schema.js';

const mostCombinations = 20_000;

type Case = Readonly<Record<string, string>>;

/** Of all tracks exactly one must fit every case: the table of choices is total and without overlap. */
export function wrongTable(regulation: RegulationRules): Problem[] {
  const tracks = Object.entries(regulation.tracks ?? {});
  if (tracks.length === 0) {
    return [];
  }
  const cases = casesOf(regulation, tracks);
  if (!cases) {
    const remedy = 'Let the tracks depend on fewer facts, such as subject and complainant.';
    return [
      { path: ['tracks'], message: 'The tracks depend on too many facts to tell whether each case has one.', remedy },
    ];
  }
  const counted = cases.map((one) => ({ one, fitting: tracks.filter(([, track]) => fits(track, one)) }));
  const none = counted.find(({ fitting }) => fitting.length === 0);
  const several = counted.find(({ fitting }) => fitting.length > 1);
  return [
    ...(none
      ? [
          {
            path: ['tracks'],
            message: `No track fits a case with ${inWords(none.one)}.`,
            remedy: 'Let one of the tracks take everything that the others do not, with unless.',
          },
        ]
      : []),
    ...(several
      ? [
          {
            path: ['tracks', several.fitting[1]?.[0] ?? ''],
            message: `The tracks ${several.fitting.map(([name]) => name).join(' and ')} both fit a case with ${inWords(several.one)}.`,
            remedy: 'Add unless to one of them.',
          },
        ]
      : []),
  ];
}

/** What a track removes must be there. */
export function removedFromTracks({ tracks = {}, terms, steps }: RegulationRules): Problem[] {
  const known = [
    ...Object.keys(terms).map((name) => `terms.${name}`),
    ...Object.keys(steps).map((name) => `steps.${name}`),
  ];
  return Object.entries(tracks).flatMap(([name, { removes = [] }]) =>
    removes
      .filter((path) => !known.includes(path))
      .map((path) => ({
        path: ['tracks', name, 'removes'],
        message: `The track ${name} removes "${path}", which is not there.`,
        remedy: `It can remove: ${listed(known)}.`,
      })),
  );
}

function casesOf(regulation: RegulationRules, tracks: readonly [string, Track][]): Case[] | undefined {
  const facts = knownFacts(regulation);
  const used = [
    ...new Set(tracks.flatMap(([, { when = {}, unless = {} }]) => [...Object.keys(when), ...Object.keys(unless)])),
  ];
  const size = used.reduce((product, fact) => product * (facts.get(fact)?.length ?? 1), 1);
  if (size > mostCombinations) {
    return undefined;
  }
  return used.reduce<Case[]>(
    (cases, fact) => cases.flatMap((one) => (facts.get(fact) ?? ['?']).map((value) => ({ ...one, [fact]: value }))),
    [{}],
  );
}

function fits({ when, unless }: Track, one: Case): boolean {
  return holds(when, one) && !(unless && holds(unless, one));
}

function holds(row: Condition | undefined, one: Case): boolean {
  return Object.entries(row ?? {}).every(([fact, wanted]) => [wanted].flat().includes(one[fact] ?? ''));
}

function inWords(one: Case): string {
  const cells = Object.entries(one).map(([fact, value]) => `${fact}: ${value}`);
  return cells.length === 0 ? 'any facts' : cells.join(', ');
}
