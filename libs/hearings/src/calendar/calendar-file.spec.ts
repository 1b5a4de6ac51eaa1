import { type CalendarEntry, calendarFile } from './calendar-file.js';

const entry: CalendarEntry = {
  id: 'hearing-1',
  sequence: 7,
  toldAt: '2026-03-02T08:00:00.000Z',
  on: '2026-03-18',
  startsAt: '13:30',
  timeZone: 'Europe/Amsterdam',
  summary: 'Hearing in case 2026-00001',
  place: 'By video',
};

const linesOf = (changed: Partial<CalendarEntry> = {}) => calendarFile({ ...entry, ...changed }).split('\r\n');

describe('the calendar file of a hearing', () => {
  it('has everything that a calendar wants, with the time in UTC', () => {
    expect(linesOf()).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Wederhoor//Hearing//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT'],
      ...['UID:hearing-1', 'SEQUENCE:7', 'DTSTAMP:20260302T080000Z', 'DTSTART:20260318T123000Z'],
      ...['SUMMARY:Hearing in case 2026-00001', 'LOCATION:By video', 'STATUS:CONFIRMED'],
      ...['END:VEVENT', 'END:VCALENDAR', ''],
    ]);
  });

  it('is an hour earlier in UTC in summer', () => {
    expect(linesOf({ on: '2026-04-01' })).toContain('DTSTART:20260401T113000Z');
  });

  it('is for the whole day where no time is known, and names no place that is not known', () => {
    const lines = linesOf({ startsAt: undefined, place: undefined });

    expect(lines).toContain('DTSTART;VALUE=DATE:20260318');
    expect(lines.some((line) => line.startsWith('LOCATION'))).toBe(false);
  });

  it('writes what means something to calendars as text, so that a name adds no line of its own', () => {
    const lines = linesOf({ summary: 'One, two; three\\four\r\nATTENDEE:mailto:x@y.example' });

    expect(lines).toContain(String.raw`SUMMARY:One\, two\; three\\four\nATTENDEE:mailto:x@y.example`);
  });

  it('folds lines after 75 bytes, and cuts no character in two', () => {
    const summary = 'é'.repeat(120);
    const text = calendarFile({ ...entry, summary });

    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}\r\n`);
  });
});
