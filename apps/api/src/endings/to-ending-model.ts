import { type CaseRecord, caseWords, stepWords } from '#cases';
import { type CaseEvent, legalDay } from '#procedure';
import { type Language, type Regulation, spokenLanguage, stepEvents, type StepName } from '#regulation';
import { toForumModels } from '../intake/ground-finding.model.js';
import { type NamedContents } from '../time/case-texts.service.js';
import { type CaseEndingModel, type EndingGroundModel } from './endings.model.js';

/** The event with which the case ended; none while it goes on. */
export function endingOf({ state, events }: CaseRecord): CaseEvent | undefined {
  return state.endedAt === undefined ? undefined : events.find(({ sequence }) => sequence === state.endedAt);
}

/** What an event that ends a case can say; which of it, depends on the event. */
interface EndingData {
  readonly motivationId?: string;
  readonly contentId?: string;
  readonly grounds?: readonly string[];
  readonly refersTo?: readonly string[];
  readonly forum?: string;
}

export function endingTexts(event: CaseEvent | undefined): (string | undefined)[] {
  const { motivationId, contentId } = event ? (event.data as EndingData) : {};
  return [motivationId, contentId];
}

interface ShownEnding {
  readonly event: CaseEvent;
  readonly language: Language;
  readonly contents: NamedContents;
}

export function toEndingModel(record: CaseRecord, { event, language, contents }: ShownEnding): CaseEndingModel {
  const { regulation } = record.governed;
  const data = event.data as EndingData;
  return {
    how: event.data.stage,
    label: caseWords(language).stages[event.data.stage],
    on: legalDay(event),
    by: caseWords(language).roles[event.by.role],
    reason: reasonIn(data, contents) ?? null,
    grounds: (data.grounds ?? []).map((ground) => toEndingGround(ground, regulation, language)),
    source: sourceOf(event, regulation) ?? null,
    refersTo: toForumModels(forumsIn(data, regulation), regulation, language),
    warning: stepWords(language).stopsNoTerm,
  };
}

/** Only what ends a case is told here: an agreement and an offer are of kinds of their own, and stay where they are. */
function reasonIn({ motivationId, contentId }: EndingData, contents: NamedContents): string | undefined {
  return (
    contents.find('motivation', motivationId) ??
    contents.find('ending', contentId) ??
    contents.find('feedback', contentId)
  )?.text;
}

function toEndingGround(ground: string, regulation: Regulation, language: Language): EndingGroundModel {
  const texts = regulation.texts[spokenLanguage(regulation, language)].grounds[ground];
  const source = regulation.grounds[ground]?.source ?? '';
  return { ground, title: texts?.title ?? ground, explanation: texts?.explanation ?? '', source };
}

/** Where to go: as the decision says, else as its grounds say; never a place that the regulation does not name. */
function forumsIn({ refersTo, forum, grounds = [] }: EndingData, regulation: Regulation): string[] {
  const named = grounds.flatMap((ground) => regulation.grounds[ground]?.refersTo ?? []);
  return [...new Set([...(refersTo ?? named), ...(forum === undefined ? [] : [forum])])];
}

function sourceOf({ type }: CaseEvent, { steps }: Regulation): string | undefined {
  const step = (Object.keys(stepEvents) as StepName[]).find((name) =>
    (stepEvents[name] as readonly string[]).includes(type),
  );
  return step && steps[step]?.source;
}
