import { momentAt } from './moment-at.js';

describe('the instant of a time on a day', () => {
  it.each([
    ['in winter', '2026-03-18', '13:30', '2026-03-18T12:30:00.000Z'],
    ['in summer', '2026-04-01', '13:30', '2026-04-01T11:30:00.000Z'],
    ['on the day before, where that is the day elsewhere', '2026-04-01', '00:30', '2026-03-31T22:30:00.000Z'],
    ['an hour later, when the clock passes over it', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['the first of two, when the clock goes back', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ])('is %s', (_, day, time, instant) => {
    expect(momentAt(day, time, 'Europe/Amsterdam')).toBe(instant);
  });

  it.each([
    ['a day', '2026-02-30', '10:00', 'Europe/Amsterdam'],
    ['a time', '2026-02-28', '25:00', 'Europe/Amsterdam'],
    ['a time zone', '2026-02-28', '10:00', 'Europe/Nowhere'],
  ])('is asked of %s that does not exist in vain', (_, day, time, zone) => {
    expect(() => momentAt(day, time, zone)).toThrow();
  });
});
