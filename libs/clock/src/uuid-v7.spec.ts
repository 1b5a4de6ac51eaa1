import { FixedClock } from './fixed-clock.js';
import { uuidv7 } from './uuid-v7.js';

describe('a new identifier', () => {
  it('is a UUID of version 7', () => {
    expect(new FixedClock().newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('carries its millisecond', () => {
    const clock = new FixedClock('2026-03-29T00:30:00.123Z');

    const written = clock.newId().replaceAll('-', '').slice(0, 12);

    expect(Number.parseInt(written, 16)).toBe(clock.now());
  });

  it('sorts after all earlier ones of the same millisecond', () => {
    const clock = new FixedClock();

    const ids = Array.from({ length: 20_000 }, () => clock.newId());

    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sorts after those of earlier milliseconds', () => {
    const clock = new FixedClock();
    const first = clock.newId();

    clock.advance(1);

    expect(clock.newId() > first).toBe(true);
  });

  it('does not repeat when two processes start in the same millisecond', () => {
    const ids = Array.from({ length: 20_000 }, () => uuidv7({ now: () => 1_774_744_200_000 }));

    expect(new Set(ids).size).toBe(ids.length);
  });
});
