import type { Ground } from '../regulation.schema.js';
import {
  type Comparison,
  entryOf,
  gainedAndLost,
  lengthInWords,
  namesOf,
  type Side,
  type Told,
  wasAndBecomes,
} from './comparison.js';

/** Reasons not to treat a complaint: new, gone, for other cases, or with other consequences. */
export function tellGrounds(comparison: Comparison): Told[] {
  const { before, after, words } = comparison;
  const [one, other] = [before.regulation.grounds, after.regulation.grounds];
  return namesOf(one, other).flatMap((name): Told[] => {
    const [had, has] = [entryOf(one, name), entryOf(other, name)];
    const about = `grounds.${name}`;
    if (had && has) {
      return changedGround(comparison, name, [had, has]);
    }
    const { title = '', explanation = '' } = entryOf((has ? after : before).texts.grounds, name) ?? {};
    const { wording } = (has ? after : before).texts;
    const says = has ? words.groundNew(title, explanation, wording) : words.groundGone(title, wording);
    return [{ for: ['complainant'], about, says }];
  });
}

function changedGround(comparison: Comparison, name: string, [before, after]: readonly [Ground, Ground]): Told[] {
  const { words, labels } = comparison;
  const { groundTypes: types, groundForces: forces, groundParts: parts } = words;
  const title = entryOf(comparison.after.texts.grounds, name)?.title ?? name;
  const told = (part: string, says: string): Told => ({
    for: part === 'by' ? ['committee'] : ['complainant'],
    about: `grounds.${name}.${part}`,
    says: says === '' ? '' : words.about(title, says),
  });
  const changed = (was: string, becomes: string) => wasAndBecomes(comparison, was, becomes);
  const length = (text: string | undefined) => (text === undefined ? undefined : lengthInWords(comparison, text));
  const by = (roles: Ground['by']) =>
    roles ? words.decidedBy(words.joined(roles.map((role) => labels.roles[role]))) : '';
  return [
    told('type', changed(types[before.type], types[after.type])),
    told('force', changed(forces[before.force], forces[after.force])),
    ...casesOf(comparison, before, after).map(([part, says]) => told(part, says)),
    told('opens', changed(words.wait(length(before.opens?.wait)), words.wait(length(after.opens?.wait)))),
    told('opens.after', before.opens && after.opens ? parts.startOfWait : ''),
    told('closes', changed(words.filing(length(before.closes?.within)), words.filing(length(after.closes?.within)))),
    ...['closes.after', 'closes.wait'].map((part) =>
      told(part, before.closes && after.closes ? parts.startOfFiling : ''),
    ),
    told(
      'refersTo',
      changed(forumsOf(comparison, comparison.before, before), forumsOf(comparison, comparison.after, after)),
    ),
    told('by', changed(by(before.by), by(after.by))),
    told('arises', parts.arises),
    told('withoutOption', parts.withoutOption),
  ];
}

/** Facts with which a ground applies. Subjects are named; other facts have no short names. */
function casesOf(comparison: Comparison, before: Ground, after: Ground): [string, string][] {
  const { words } = comparison;
  const { gained, lost } = gainedAndLost(subjectsIn(before), subjectsIn(after));
  const named = (subjects: readonly string[], { texts }: Side) =>
    words.joined(subjects.map((one) => entryOf(texts.subjects, one)?.label ?? one));
  return [
    [
      'when.subject',
      gained.length > 0 && before.when?.['subject'] ? words.nowAlsoFor(named(gained, comparison.after)) : '',
    ],
    [
      'when.subject',
      lost.length > 0 && after.when?.['subject'] ? words.noLongerFor(named(lost, comparison.before)) : '',
    ],
    ...otherFacts(before, after).map((part): [string, string] => [part, words.groundParts.cases]),
  ];
}

/** Where other facts than the subject decide, told once per place. */
function otherFacts(before: Ground, after: Ground): string[] {
  const without = ({ when = {} }: Ground) => JSON.stringify({ ...when, subject: undefined });
  const losesAll = before.when?.['subject'] === undefined || after.when?.['subject'] === undefined;
  const cases = without(before) !== without(after) || losesAll ? ['when'] : [];
  return [...cases, 'unless'];
}

function subjectsIn({ when }: Ground): string[] {
  return [when?.['subject'] ?? []].flat();
}

function forumsOf({ words }: Comparison, { texts }: Side, { refersTo }: Ground): string {
  return refersTo ? words.goTo(words.joined(refersTo.map((name) => entryOf(texts.forums, name)?.name ?? name))) : '';
}
