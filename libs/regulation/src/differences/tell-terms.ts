import { durationInWords, parseDuration } from '#deadlines';
import type { Term } from '../regulation.schema.js';
import { startEvent } from '../term-starts.js';
import type { Addressee } from '../vocabulary-roles.js';
import { type Comparison, entryOf, lengthInWords, namesOf, type Side, type Told, wasAndBecomes } from './comparison.js';
import type { Audience } from './difference.js';
import { lengthening } from './lengths.js';

/** Terms that are new, gone, longer, shorter, firmer, or for somebody else. */
export function tellTerms(comparison: Comparison): Told[] {
  const { before, after } = comparison;
  const [one, other] = [before.regulation.terms, after.regulation.terms];
  return namesOf(one, other).flatMap((name) => {
    const [had, has] = [entryOf(one, name), entryOf(other, name)];
    if (had && has) {
      return changedTerm(comparison, { name, title: titleOf(after, name), before: had, after: has });
    }
    return had ? goneTerm(comparison, name, had) : has ? newTerm(comparison, name, has) : [];
  });
}

interface ChangedTerm {
  readonly name: string;
  readonly title: string;
  readonly before: Term;
  readonly after: Term;
}

function newTerm({ words, after, labels, language }: Comparison, name: string, term: Term): Told[] {
  const within = durationInWords(parseDuration(term.within), language);
  const says = words.termNew(titleOf(after, name), within, labels.addressees[term.on], words.forces[term.force]);
  return [{ for: whomItBinds(term.on), about: `terms.${name}`, says }];
}

function goneTerm({ words, before, labels, language }: Comparison, name: string, { within, on }: Term): Told[] {
  const length = durationInWords(parseDuration(within), language);
  const says = words.termGone(titleOf(before, name), length, labels.addressees[on]);
  return [{ for: whomItBinds(on), about: `terms.${name}`, says }];
}

function changedTerm(comparison: Comparison, term: ChangedTerm): Told[] {
  const { words, labels } = comparison;
  const { name, title, before, after } = term;
  const both: readonly Audience[] = [...new Set([...whomItBinds(before.on), ...whomItBinds(after.on)])];
  const told = (part: string, says: string): Told => ({
    for: part === 'on' ? both : whomItBinds(after.on),
    about: `terms.${name}.${part}`,
    says: says === '' ? '' : words.about(title, says),
  });
  const changed = (was: string, becomes: string) => wasAndBecomes(comparison, was, becomes);
  const { forces, termParts: parts, directions } = words;
  return [
    { ...told('within', ''), says: lengthOf(comparison, term) },
    { ...told('on', ''), says: words.termOn(title, labels.addressees[before.on], labels.addressees[after.on]) },
    told('force', changed(forces[before.force], forces[after.force])),
    ...['after', 'orAfter'].map((part) => ({ ...told(part, ''), says: startOf(comparison, term, part) })),
    ...['metBy', 'orMetBy'].map((part) => told(part, parts.metBy)),
    told('direction', changed(directions[before.direction ?? 'within'], directions[after.direction ?? 'within'])),
    ...['when', 'unless'].map((part) => told(part, parts.cases)),
    told('extendable', changed(extensionOf(comparison, before), extensionOf(comparison, after))),
    told('onLapse', changed(lapseOf(comparison, before), lapseOf(comparison, after))),
    ...(['standsStillIn', 'reminders', 'escalations', 'counting'] as const).map((part) => told(part, parts[part])),
  ];
}

function lengthOf({ words, labels, language }: Comparison, { title, before, after }: ChangedTerm): string {
  if (before.within === after.within) {
    return '';
  }
  const inWords = ({ within }: Term) => durationInWords(parseDuration(within), language);
  const forward = (after.direction ?? 'within') === 'within';
  const how = forward ? lengthening(before.within, after.within) : 'other';
  return words.termLength(title, how, labels.addressees[after.on], [inWords(before), inWords(after)]);
}

/** From when it counts: another event, or another day of the same one. */
function startOf(comparison: Comparison, { name, title }: ChangedTerm, part: string): string {
  const since = (side: Side) => {
    const event = startEvent(side.regulation.terms, name);
    return event ? comparison.words.since[event](side.texts.wording) : '';
  };
  const [was, becomes] = [since(comparison.before), since(comparison.after)];
  const says = part === 'after' ? wasAndBecomes(comparison, was, becomes) : '';
  return comparison.words.termStart(title, says);
}

function extensionOf(comparison: Comparison, { extendable }: Term): string {
  const { words, labels } = comparison;
  if (!extendable) {
    return words.notExtendable;
  }
  const by = words.joined(extendable.by.map((role) => labels.roles[role]));
  const times = typeof extendable.times === 'number' ? String(extendable.times) : words.noLength(extendable.times);
  return words.extendable(lengthInWords(comparison, extendable.length), times, by);
}

function lapseOf({ words }: Comparison, { onLapse }: Term): string {
  return words.lapses[onLapse?.effect ?? 'nothing'];
}

function titleOf({ texts }: Side, name: string): string {
  return entryOf(texts.terms, name)?.name ?? name;
}

/** Who has to do something before the term ends. */
export function whomItBinds(on: Addressee): readonly Audience[] {
  if (on === 'parties') {
    return ['complainant', 'participant'];
  }
  return [on === 'complainant' || on === 'committee' ? on : 'participant'];
}
