import { CaseReader, type CaseRecord } from '#cases';
import { NotFound } from '#problems';
import { type Language, spokenLanguage } from '#regulation';
import { Injectable } from '@nestjs/common';
import { type Hearing, hearingsOf, plannedHearing } from '../hearings-of.js';
import { hearingWords } from '../words/hearing-words.js';
import { calendarFile } from './calendar-file.js';

export interface CalendarOfHearing {
  readonly caseNumber: string;
  readonly text: string;
}

/** The hearing that is ahead, for a calendar: the committee, the number of the case, when, and what kind of place. */
@Injectable()
export class HearingCalendar {
  constructor(private readonly cases: CaseReader) {}

  /** For whoever may follow the case. Throws NotSignedIn, and NotFound where the case may not be seen or no hearing is ahead. */
  async ofCase(caseId: string): Promise<CalendarOfHearing> {
    const record = await this.cases.get(caseId);
    const hearing = plannedHearing(record);
    if (!hearing) {
      throw new NotFound('hearing');
    }
    return { caseNumber: record.file.number, text: textOf(record, hearing) };
  }
}

function textOf(record: CaseRecord, { on, startsAt, place, sequence = 0 }: Hearing): string {
  const { file, governed, events } = record;
  const { regulation } = governed;
  const language = spokenLanguage(regulation, file.language);
  const held = hearingsOf(record).filter(({ state }) => state === 'held').length;
  return calendarFile({
    ...{ id: `${file.id}-hearing-${held + 1}`, sequence, on, startsAt, timeZone: regulation.timeZone },
    toldAt: events.find((event) => event.sequence === sequence)?.recordedAt ?? '',
    summary: `${summaries[language](file.number)}, ${regulation.texts[language].name}`,
    place: place && hearingWords(language).places[place],
  });
}

const summaries: Readonly<Record<Language, (number: string) => string>> = {
  nl: (number) => `Zitting in zaak ${number}`,
  en: (number) => `Hearing in case ${number}`,
};
