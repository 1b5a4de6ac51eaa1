import { type CaseRecord, caseWords, stepWords } from '#cases';
import { legalDay } from '#procedure';
import { type Language } from '#regulation';
import { type NamedContents } from '../time/case-texts.service.js';
import { eventsOf } from '../time/words-of.js';
import { type AnnouncedPersonModel } from './persons.model.js';

/** The ids of the names, and of the reasons of the decisions. */
export function personTexts(record: CaseRecord): (string | undefined)[] {
  return [
    ...eventsOf(record, 'personAnnounced').map(({ data }) => data.personId),
    ...eventsOf(record, 'personAdmitted').map(({ data }) => data.motivationId),
  ];
}

interface ShownPersons {
  readonly language: Language;
  readonly contents: NamedContents;
}

/** Everybody who was announced, with the decision that holds now. */
export function toPersonModels(record: CaseRecord, { language, contents }: ShownPersons): AnnouncedPersonModel[] {
  return eventsOf(record, 'personAnnounced').map((event) => {
    const { personId: id, capacity } = event.data;
    const { name = null, contribution = null } = contents.find('person', id) ?? {};
    return {
      id,
      name,
      contribution,
      capacity,
      capacityLabel: stepWords(language).capacities[capacity],
      by: caseWords(language).roles[event.by.role],
      on: legalDay(event),
      ...decisionOn(id, record, contents),
    };
  });
}

function decisionOn(personId: string, record: CaseRecord, contents: NamedContents) {
  const decision = eventsOf(record, 'personAdmitted').findLast(({ data }) => data.personId === personId)?.data;
  const motivation = contents.find('motivation', decision?.motivationId)?.text;
  return { admitted: decision?.admitted ?? null, motivation: motivation ?? null };
}
