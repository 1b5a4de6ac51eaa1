import { type CaseRecord } from '#cases';
import { type LocalDate } from '#deadlines';
import { type CaseState, evolve, legalDay, replayCase } from '#procedure';
import { letterData, type LetterData } from './letter-data.js';
import { type AddressedLetter, lettersWith } from './letters-with.js';
import { invitedData } from './people-of-letter.js';

/** A letter as it follows from an event. */
export interface FollowingLetter extends AddressedLetter {
  /** The event with which it goes out. */
  readonly sequence: number;
  /** The day of the act. */
  readonly dueOn: LocalDate;
  readonly data: LetterData;
}

/** The letters that go out with the events of a case, from the event at this place in the log on; 0 for all of them. */
export function lettersFrom({ events, governed }: CaseRecord, first: number): FollowingLetter[] {
  const { regulation, calendar } = governed;
  const found: FollowingLetter[] = [];
  let before: CaseState | undefined = first === 0 ? undefined : replayCase(events.slice(0, first));
  for (const event of events.slice(first)) {
    const moment = { before, event, after: evolve(before, event) };
    for (const addressed of lettersWith(regulation, before, event)) {
      const data = letterData(addressed.letter, moment, regulation, calendar);
      const invited = invitedData({ ...addressed, ...moment, events: events.slice(0, event.sequence) });
      found.push({ ...addressed, sequence: event.sequence, dueOn: legalDay(event), data: { ...data, ...invited } });
    }
    before = moment.after;
  }
  return found;
}
