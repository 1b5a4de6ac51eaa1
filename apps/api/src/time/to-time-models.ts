import { type CaseRecord, caseWords, openHold, stepWords } from '#cases';
import { compareDays, durationInWords, type LocalDate, parseDuration } from '#deadlines';
import { legalDay } from '#procedure';
import { type Language } from '#regulation';
import { toForumModels } from '../intake/ground-finding.model.js';
import { type NamedContents } from './case-texts.service.js';
import {
  type CaseHoldModel,
  type MoreTimeRequestModel,
  type TermExtensionModel,
  type TermLapseModel,
} from './time.model.js';
import { eventsOf, termLabel } from './words-of.js';

/** What a field is made from, besides the case. */
export interface Shown {
  readonly language: Language;
  readonly contents: NamedContents;
}

export function toHoldModel(record: CaseRecord, today: LocalDate, shown: Shown): CaseHoldModel | null {
  const hold = openHold(record.state);
  if (!hold) {
    return null;
  }
  const { reason, source, from, wakeUpOn, stops } = hold;
  const terms = stops === 'all' ? Object.keys(record.governed.regulation.terms) : stops;
  return {
    reason,
    label: stepWords(shown.language).holdReasons[reason],
    source: source ?? null,
    since: from,
    wakesUpOn: wakeUpOn ?? null,
    wokeUp: wakeUpOn !== undefined && compareDays(wakeUpOn, today) <= 0,
    stops: terms.map((term) => termLabel(record, term, shown.language)),
    motivation: shown.contents.find('motivation', holdMotivation(record))?.text ?? null,
  };
}

/** The id of the reasons of the hold that the case is in; a hold by agreement has its reasons in the agreement. */
export function holdMotivation(record: CaseRecord): string | undefined {
  const hold = openHold(record.state);
  return eventsOf(record, 'caseHeld').find(({ sequence }) => sequence === hold?.sequence)?.data.motivationId;
}

export function toExtensionModels(record: CaseRecord, { language, contents }: Shown): TermExtensionModel[] {
  return eventsOf(record, 'termExtended').map((event) => {
    const { term, extendBy, until, reason, source, motivationId } = event.data;
    return {
      term,
      label: termLabel(record, term, language),
      extendedBy: durationInWords(parseDuration(extendBy), language),
      until: until ?? null,
      toldOn: legalDay(event),
      by: caseWords(language).roles[event.by.role],
      reason: reason ?? null,
      reasonLabel: reason === undefined ? null : stepWords(language).extensionReasons[reason],
      source,
      motivation: contents.find('motivation', motivationId)?.text ?? null,
    };
  });
}

export function toMoreTimeModels(record: CaseRecord, { language, contents }: Shown): MoreTimeRequestModel[] {
  return eventsOf(record, 'moreTimeRequested').map((event) => {
    const { term, until, contentId } = event.data;
    return {
      term,
      label: termLabel(record, term, language),
      on: legalDay(event),
      until: until ?? null,
      by: caseWords(language).roles[event.by.role],
      text: contents.find('request', contentId)?.text ?? null,
    };
  });
}

export function toLapseModels(record: CaseRecord, language: Language): TermLapseModel[] {
  return eventsOf(record, 'termLapsed').map((event) => {
    const { term, due, effect, refersTo, source } = event.data;
    return {
      term,
      label: termLabel(record, term, language),
      dueOn: due,
      recordedOn: legalDay(event),
      effect,
      refersTo: toForumModels(refersTo, record.governed.regulation, language),
      source,
    };
  });
}
