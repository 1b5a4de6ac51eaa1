import { dueInstant } from './due-instant.js';

const hour = 3_600_000;

describe('the end of a term in hours', () => {
  it('lies so many hours after the start, over a night and a weekend', () => {
    expect(dueInstant(1_000, 72)).toBe(1_000 + 72 * hour);
  });

  it.each([0, -1, 1.5, Number.NaN])('is unknown for %p hours', (hours) => {
    expect(() => dueInstant(0, hours)).toThrow('A term in hours needs an instant and a whole number of hours');
  });

  it('is unknown without an instant', () => {
    expect(() => dueInstant(Number.NaN, 24)).toThrow('A term in hours needs an instant');
  });
});
