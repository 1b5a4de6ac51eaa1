import { startOfDay } from './start-of-day.js';

describe('the begin of a day', () => {
  it.each([
    ['in winter', '2026-01-15', '2026-01-14T23:00:00.000Z'],
    ['in summer', '2026-07-15', '2026-07-14T22:00:00.000Z'],
    ['on which the clock goes forward', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['after which the clock went forward', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['on which the clock goes back', '2026-10-25', '2026-10-24T22:00:00.000Z'],
  ])('%s is midnight in Amsterdam', (_, day, instant) => {
    expect(startOfDay(day, 'Europe/Amsterdam')).toBe(instant);
  });

  it('does not exist for a day that does not', () => {
    expect(() => startOfDay('2026-02-30', 'Europe/Amsterdam')).toThrow();
  });
});
