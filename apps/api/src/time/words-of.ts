import { type CaseRecord } from '#cases';
import { type CaseEvent, type CaseEventOf } from '#procedure';
import { type EventName, type Language, spokenLanguage } from '#regulation';

/** The name of a term, for people. */
export function termLabel({ governed }: CaseRecord, term: string, language: Language): string {
  const { regulation } = governed;
  return regulation.texts[spokenLanguage(regulation, language)].terms[term]?.name ?? term;
}

/** The events of these types, in the order of the log. */
export function eventsOf<Type extends EventName>(
  { events }: CaseRecord,
  ...types: readonly Type[]
): Extract<CaseEvent, CaseEventOf<Type>>[] {
  const wanted: readonly EventName[] = types;
  return events.filter((event): event is Extract<CaseEvent, CaseEventOf<Type>> => wanted.includes(event.type));
}
