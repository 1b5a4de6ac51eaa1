import { type Comparison, entryOf, type Side, type Told } from './comparison.js';
import type { Audience, Change } from './difference.js';

/** Parts that hold things with names of their own, which then are said. */
const byName = new Set([
  'complainants',
  'forums',
  'priorSteps',
  'judgements',
  'grounds',
  'terms',
  'holds',
  'tracks',
  'steps',
  'options',
  'matters',
  'letters',
  'deemed',
  'assumptions',
  'participants',
  'minimums',
]);

const audienceOfPart: Readonly<Record<string, Audience>> = {
  intake: 'complainant',
  subjects: 'complainant',
  grounds: 'complainant',
  priorSteps: 'complainant',
  complainants: 'complainant',
  costs: 'complainant',
  collective: 'complainant',
  representation: 'complainant',
  participants: 'participant',
  committee: 'committee',
  judgements: 'committee',
};

/** What nothing else has words for, said by the part it is in. The sentence is general; the values go with it. */
export function tellRest(comparison: Comparison, left: readonly Change[]): Told[] {
  const { words } = comparison;
  const places = [...new Set(left.map(({ path }) => placeOf(path)))];
  return places.map((about) => ({
    for: [audienceOfPart[about.split('.')[0] ?? ''] ?? 'everybody'],
    about,
    says: about.endsWith(' (order)')
      ? words.order(partOf(comparison, about.replace(' (order)', '')))
      : words.otherwise(partOf(comparison, about), titleAt(comparison, about)),
  }));
}

/** Of a part with names the part and the name; of any other part the rule in it. */
function placeOf(path: string): string {
  return path.split('.').slice(0, 2).join('.');
}

function partOf({ words }: Comparison, path: string): string {
  const steps = path.split('.');
  const known = steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
  return known.map((one) => entryOf(words.parts, one)).find((part) => part !== undefined) ?? words.parts['rest'] ?? '';
}

/** What people call the thing at a place; nothing where it has no name for people. */
function titleAt({ after, before, labels }: Comparison, path: string): string {
  const [part = '', name = ''] = path.split('.');
  if (!byName.has(part)) {
    return '';
  }
  if (part === 'steps') {
    return entryOf<string>(labels.steps, name) ?? '';
  }
  return titleIn(after, part, name) || titleIn(before, part, name);
}

function titleIn({ regulation, texts }: Side, part: string, name: string): string {
  if (part === 'participants') {
    return regulation.participants.find(({ id }) => id === name)?.name ?? '';
  }
  const entries: unknown = Object.hasOwn(texts, part) ? texts[part as keyof typeof texts] : undefined;
  const entry: unknown = entryOf(entries as Record<string, unknown> | undefined, name);
  if (typeof entry === 'string') {
    return entry;
  }
  const named = Object.entries(entry ?? {}) as [string, string][];
  return named.find(([key]) => titles.has(key))?.[1] ?? '';
}

/** Keys of the texts that hold what a thing is called. */
const titles = new Set(['title', 'name', 'label', 'question', 'to', 'one']);
