import type { Participant } from '../regulation.schema.js';
import { type Comparison, entryOf, namesOf, type Side, type Told, wasAndBecomes } from './comparison.js';

/** Who takes part, who can complain, who answers, who judges, and what was chosen. */
export function tellPeople(comparison: Comparison): Told[] {
  return [
    ...tellParticipants(comparison),
    ...tellClasses(comparison),
    ...tellRespondent(comparison),
    ...tellOptions(comparison),
    ...tellJudgements(comparison),
  ];
}

function tellParticipants({ before, after, words }: Comparison): Told[] {
  const [one, other] = [before.regulation.participants, after.regulation.participants];
  const without = (list: readonly Participant[], others: readonly Participant[]) =>
    list.filter(({ id }) => !others.some((known) => known.id === id));
  const [come, gone] = [without(other, one), without(one, other)];
  const told = (those: readonly Participant[], says: string): Told[] =>
    those.map(({ id }) => ({ for: ['complainant', 'participant'], about: `participants.${id}`, says }));
  const renamed = other.flatMap(({ id, name }): Told[] => {
    const known = one.find((participant) => participant.id === id);
    const about = `participants.${id}.name`;
    return known ? [{ for: ['participant'], about, says: words.participantNamed(known.name, name) }] : [];
  });
  return [
    ...told(come, words.takesPart(words.joined(come.map(({ name }) => name)))),
    ...told(gone, words.leaves(words.joined(gone.map(({ name }) => name)))),
    ...renamed,
  ];
}

function tellClasses({ before, after, words }: Comparison): Told[] {
  const [one, other] = [before.regulation.complainants, after.regulation.complainants];
  return namesOf(one, other).flatMap((name): Told[] => {
    const [had, has] = [entryOf(one, name), entryOf(other, name)];
    const label = entryOf((has ? after : before).texts.complainants, name)?.label ?? name;
    const says = !had ? words.classNew(label) : has ? '' : words.classGone(label);
    return [{ for: ['complainant'], about: `complainants.${name}`, says }];
  });
}

function tellRespondent(comparison: Comparison): Told[] {
  const { before, after, words } = comparison;
  const who = ({ regulation }: Side) => words.respondents[regulation.respondent];
  return [{ for: ['participant'], about: 'respondent', says: wasAndBecomes(comparison, who(before), who(after)) }];
}

function tellOptions({ before, after, words }: Comparison): Told[] {
  const [one, other] = [before.regulation.options, after.regulation.options];
  return namesOf(one, other).flatMap((name): Told[] => {
    const has = entryOf(other, name);
    const sentence = entryOf((has ? after : before).texts.options, name) ?? '';
    return [
      {
        for: ['everybody'],
        about: has && entryOf(one, name) ? `options.${name}.chosen` : `options.${name}`,
        says: sentence === '' ? '' : words.option(sentence, has?.chosen ?? false),
      },
    ];
  });
}

function tellJudgements({ before, after, words, labels }: Comparison): Told[] {
  const [one, other] = [before.regulation.judgements, after.regulation.judgements];
  return namesOf(one, other).flatMap((name): Told[] => {
    const [had, has] = [entryOf(one, name), entryOf(other, name)];
    const question = entryOf((has ? after : before).texts.judgements, name)?.question ?? name;
    const roles = words.joined((has?.by ?? []).map((role) => labels.roles[role]));
    const about = had && has ? `judgements.${name}.by` : `judgements.${name}`;
    return [{ for: ['committee'], about, says: has ? words.judgement(question, roles) : words.isGone(question) }];
  });
}
