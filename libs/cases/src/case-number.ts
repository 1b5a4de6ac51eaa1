import { type LocalDate } from '#deadlines';

/** The number by which people call a case: the year of filing and five digits. Never an id. */
export function caseNumber(receivedOn: LocalDate, sequence: number): string {
  return `${receivedOn.slice(0, 4)}-${String(sequence).padStart(5, '0')}`;
}
