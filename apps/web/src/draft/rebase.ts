import { type ComplaintDraft } from './complaint-draft.js';

/** Two versions of one draft brought together. */
export interface Rebased {
  /** Everything that only one of the two changed; of what both changed, that of this window. */
  readonly mine: ComplaintDraft;
  /** The same, but of what both changed that of the other window. */
  readonly theirs: ComplaintDraft;
  /** What both changed, each in another way, such as `fields.description`. */
  readonly contested: readonly string[];
}

/** Brings together what two windows made of the version that both began with. */
export function rebase(base: ComplaintDraft, mine: ComplaintDraft, theirs: ComplaintDraft): Rebased {
  const before = flat(base);
  const [here, there] = [flat(mine), flat(theirs)];
  const keys = [...new Set([...here.keys(), ...there.keys(), ...before.keys()])];
  const touched = keys.filter((key) => here.get(key) !== before.get(key));
  const contested = touched.filter(
    (key) => there.get(key) !== before.get(key) && there.get(key) !== here.get(key) && !besides.has(key),
  );
  const without = touched.filter((key) => !contested.includes(key));
  return { mine: deep(laidOver(there, here, touched)), theirs: deep(laidOver(there, here, without)), contested };
}

/** Where somebody is in the form: no part of the complaint, so nothing to choose. */
const besides = new Set(['fields.at', 'fields.before']);

type Flat = ReadonlyMap<string, string>;

function flat({ answers, fields }: ComplaintDraft): Flat {
  return new Map([
    ...Object.entries(answers).map(([key, value]) => [`answers.${key}`, value] as const),
    ...Object.entries(fields).map(([key, value]) => [`fields.${key}`, value] as const),
  ]);
}

function laidOver(below: Flat, above: Flat, keys: readonly string[]): Flat {
  const result = new Map(below);
  for (const key of keys) {
    const value = above.get(key);
    if (value === undefined) result.delete(key);
    else result.set(key, value);
  }
  return result;
}

function deep(words: Flat): ComplaintDraft {
  return { answers: below(words, 'answers.'), fields: below(words, 'fields.') };
}

function below(words: Flat, start: string): Record<string, string> {
  return Object.fromEntries(
    [...words].filter(([key]) => key.startsWith(start)).map(([key, value]) => [key.slice(start.length), value]),
  );
}
