import { Clock } from './clock.js';
import { FixedClock } from './fixed-clock.js';

const moment = '2026-03-29T00:30:00.000Z';

describe('Clock', () => {
  it('tells the time of this machine', () => {
    const before = Date.now();

    const now = new Clock().now();

    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it('writes an instant in UTC with milliseconds', () => {
    expect(new FixedClock('2026-03-29T02:30:00+02:00').nowIso()).toBe(moment);
  });

  it('stands still for work that runs at a moment, also after it waited', async () => {
    const clock = new Clock();

    const seen = await clock.at(moment, async () => {
      await new Promise(setImmediate);
      return clock.nowIso();
    });

    expect(seen).toBe(moment);
  });

  it('goes on for everybody else meanwhile', async () => {
    const clock = new Clock();
    const held = clock.at(moment, () => new Promise(setImmediate));

    expect(clock.nowIso()).not.toBe(moment);
    await held;
  });

  it('lets a moment stand inside another', () => {
    const clock = new FixedClock();
    const inner = '2024-02-29T12:00:00.000Z';

    expect(clock.at(moment, () => [clock.at(inner, () => clock.nowIso()), clock.nowIso()])).toEqual([inner, moment]);
  });

  it.each(['2026-03-29', '2026-03-29T00:30:00', 'yesterday', '2026-13-01T00:00:00Z', '2026-03-29T25:00:00Z'])(
    'refuses %j as a moment',
    (text) => {
      expect(() => new FixedClock(text)).toThrow('2026-03-02T09:30:00Z');
    },
  );

  it.each`
    instant                       | timeZone              | day
    ${'2026-03-28T22:59:59.999Z'} | ${'Europe/Amsterdam'} | ${'2026-03-28'}
    ${'2026-03-28T23:00:00.000Z'} | ${'Europe/Amsterdam'} | ${'2026-03-29'}
    ${'2026-10-25T22:59:59.999Z'} | ${'Europe/Amsterdam'} | ${'2026-10-25'}
    ${'2026-10-25T23:00:00.000Z'} | ${'Europe/Amsterdam'} | ${'2026-10-26'}
    ${'2026-07-01T21:59:59.999Z'} | ${'Europe/Amsterdam'} | ${'2026-07-01'}
    ${'2026-07-01T22:00:00.000Z'} | ${'Europe/Amsterdam'} | ${'2026-07-02'}
    ${'2026-07-01T23:30:00.000Z'} | ${'UTC'}              | ${'2026-07-01'}
  `('says that it is $day in $timeZone at $instant', ({ instant, timeZone, day }: Record<string, string>) => {
    expect(new FixedClock(instant).today(timeZone!)).toBe(day);
  });
});

describe('FixedClock', () => {
  it('stands still until it is set', () => {
    const clock = new FixedClock(moment);
    const first = clock.now();

    clock.set('2026-03-30T00:00:00Z');

    expect([first, clock.nowIso()]).toEqual([Date.parse(moment), '2026-03-30T00:00:00.000Z']);
  });

  it('moves forward by milliseconds', () => {
    const clock = new FixedClock(moment);

    clock.advance(1_500);

    expect(clock.nowIso()).toBe('2026-03-29T00:30:01.500Z');
  });
});
