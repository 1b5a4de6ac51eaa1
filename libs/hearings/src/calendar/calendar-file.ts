import { type LocalDate, momentAt } from '#deadlines';

/** What a calendar is told of a hearing. Nothing of it is about a person. */
export interface CalendarEntry {
  /** The same for a hearing that is moved, so that a calendar moves it too. */
  readonly id: string;
  /** Higher for what is told later. */
  readonly sequence: number;
  /** When it was told, ISO 8601 in UTC. */
  readonly toldAt: string;
  readonly on: LocalDate;
  /** Such as `13:30`; without it the entry is for the whole day. */
  readonly startsAt?: string | undefined;
  readonly timeZone: string;
  readonly summary: string;
  readonly place?: string | undefined;
}

const longestLine = 75;

/** An entry as calendars read it (RFC 5545). Moments are written in UTC, so that no description of the time zone is needed. */
export function calendarFile(entry: CalendarEntry): string {
  const { id, sequence, toldAt, summary, place } = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wederhoor//Hearing//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${inUtc(toldAt)}`,
    beginning(entry),
    `SUMMARY:${escaped(summary)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function beginning({ on, startsAt, timeZone }: CalendarEntry): string {
  return startsAt === undefined
    ? `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`
    : `DTSTART:${inUtc(momentAt(on, startsAt, timeZone))}`;
}

/** `2026-03-18T12:30:00.000Z` as `20260318T123000Z`. */
function inUtc(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

/** A line is at most 75 bytes long, without its end; what comes after a fold begins with a space. No character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > longestLine) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part].join('\r\n');
}
