import type { Regulation } from '../regulation.schema.js';
import type { Channel, Subject } from '../vocabulary.js';
import { type Comparison, entryOf, gainedAndLost, namesOf, type Side, type Told, wasAndBecomes } from './comparison.js';

type Intake = Regulation['intake'];

/** How a complaint comes in, what it can be about, what comes first, and what it costs. */
export function tellIntake(comparison: Comparison): Told[] {
  return [
    ...tellFiling(comparison),
    ...tellSubjects(comparison),
    ...tellPriorSteps(comparison),
    ...tellPaying(comparison),
  ];
}

function tellFiling(comparison: Comparison): Told[] {
  const { before, after, words, page } = comparison;
  const [one, other] = [before.regulation.intake, after.regulation.intake];
  const { gained, lost } = gainedAndLost(one.channels, other.channels);
  const channelsOf = (channels: readonly Channel[], { texts }: Side) =>
    words.joined(channels.map((channel) => page.channel(channel, texts.wording)));
  const sentence = (say: (intake: Intake, side: Side) => string) =>
    wasAndBecomes(comparison, say(one, before), say(other, after));
  const recommended = ({ recommended: names }: Intake, { texts }: Side) =>
    names ? page.recommended(names, texts.wording) : '';
  const followed = ({ followOnline }: Intake, { texts }: Side) =>
    followOnline ? page.followOnline(followOnline, texts.wording) : '';
  return [
    told('intake.channels', gained.length > 0 ? words.isNew(channelsOf(gained, after)) : ''),
    told('intake.channels', lost.length > 0 ? words.isGone(channelsOf(lost, before)) : ''),
    told(
      'intake.required',
      sentence(({ required }, { texts }) => page.required(required, texts.wording)),
    ),
    told('intake.recommended', sentence(recommended)),
    told('intake.followOnline', sentence(followed)),
  ];
}

function tellSubjects({ before, after, words, page }: Comparison): Told[] {
  const [one, other] = [before.regulation.subjects, after.regulation.subjects];
  const list = ({ regulation, texts }: Side) =>
    regulation.subjects.list === 'open' ? page.openList(texts.wording) : page.closedList(texts.wording);
  const subjectsOf = ({ regulation: { subjects } }: Side) => [
    ...subjects.handles.map(({ subject }) => subject),
    ...(subjects.alsoOffered ?? []),
  ];
  const named = (names: readonly Subject[], { texts }: Side) =>
    words.joined(names.map((subject) => entryOf(texts.subjects, subject)?.label ?? subject));
  const { gained, lost } = gainedAndLost(subjectsOf(before), subjectsOf(after));
  const both = ['subjects.handles', 'subjects.alsoOffered'];
  return [
    told('subjects.list', one.list === other.list ? '' : words.wasBecomes(list(before), list(after))),
    ...both.flatMap((about) => (gained.length > 0 ? [told(about, words.alsoOn(named(gained, after)))] : [])),
    ...both.flatMap((about) => (lost.length > 0 ? [told(about, words.noLongerOn(named(lost, before)))] : [])),
  ];
}

function tellPriorSteps(comparison: Comparison): Told[] {
  const { before, after, words } = comparison;
  const [one, other] = [before.regulation.priorSteps, after.regulation.priorSteps];
  return namesOf(one, other).flatMap((name) => {
    const [had, has] = [entryOf(one, name), entryOf(other, name)];
    const { to = '', explanation = '' } = entryOf((has ? after : before).texts.priorSteps, name) ?? {};
    if (!had || !has) {
      return [told(`priorSteps.${name}`, has ? words.priorStepNew(to, explanation) : words.priorStepGone(to))];
    }
    const duty = ({ optional }: typeof has) => words.priorStepDuty[optional ? 'may' : 'must'];
    const changed = (was: string, becomes: string) => {
      const says = wasAndBecomes(comparison, was, becomes);
      return says === '' ? '' : words.about(to, says);
    };
    return [
      told(`priorSteps.${name}.form`, changed(words.priorStepForms[had.form], words.priorStepForms[has.form])),
      told(`priorSteps.${name}.optional`, changed(duty(had), duty(has))),
    ];
  });
}

function tellPaying(comparison: Comparison): Told[] {
  const { before, after, page } = comparison;
  const sentence = (say: (side: Side) => string) => wasAndBecomes(comparison, say(before), say(after));
  return [
    told(
      'costs',
      sentence(({ regulation: { costs } }) => (costs ? page.costs(costs) : '')),
    ),
    told(
      'representation',
      sentence(({ regulation: { representation } }) => (representation ? page.representation(representation) : '')),
    ),
  ];
}

function told(about: string, says: string): Told {
  return { for: ['complainant'], about, says };
}
