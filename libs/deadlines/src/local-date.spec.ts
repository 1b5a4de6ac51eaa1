import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { anyDay } from '../test/arbitraries.js';
import { addDays, compareDays, daysBetween, isLocalDate, toDayNumber, toLocalDate } from './local-date.js';

const proof = { numRuns: proofRuns(4_000), seed: proofSeed() };

describe('a calendar day', () => {
  it.each`
    text            | exists
    ${'2026-02-28'} | ${true}
    ${'2026-02-29'} | ${false}
    ${'2024-02-29'} | ${true}
    ${'2100-02-29'} | ${false}
    ${'2026-04-30'} | ${true}
    ${'2026-04-31'} | ${false}
    ${'2026-12-31'} | ${true}
    ${'2026-13-01'} | ${false}
    ${'2026-00-10'} | ${false}
    ${'2026-01-00'} | ${false}
    ${'1900-01-01'} | ${true}
    ${'1899-12-31'} | ${false}
    ${'2200-12-31'} | ${true}
    ${'2201-01-01'} | ${false}
    ${'2026-1-1'}   | ${false}
    ${'2026/01/01'} | ${false}
    ${'01-01-2026'} | ${false}
    ${'2026-01-1x'} | ${false}
    ${'2026-0x-11'} | ${false}
    ${' 026-01-11'} | ${false}
    ${'20260111'}   | ${false}
    ${''}           | ${false}
  `('that reads "$text" exists: $exists', ({ text, exists }: { text: string; exists: boolean }) => {
    expect(isLocalDate(text)).toBe(exists);
  });

  it('is written the way it was read', () => {
    fc.assert(
      fc.property(anyDay(), (day) => {
        expect(toLocalDate(toDayNumber(day))).toBe(day);
      }),
      proof,
    );
  });

  it('moves by days as in Temporal', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -5_000, max: 5_000 }), (day, days) => {
        expect(addDays(day, days)).toBe(Temporal.PlainDate.from(day).add({ days }).toString());
      }),
      proof,
    );
  });

  it('lies as far from another as Temporal says', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (from, to) => {
        expect(daysBetween(from, to)).toBe(Temporal.PlainDate.from(from).until(to).days);
      }),
      proof,
    );
  });

  it('comes before the next day', () => {
    expect(compareDays('2025-12-31', '2026-01-01')).toBeLessThan(0);
  });

  it('comes after the day before', () => {
    expect(compareDays('2026-01-01', '2025-12-31')).toBeGreaterThan(0);
  });

  it('is the same as itself', () => {
    expect(compareDays('2026-01-01', '2026-01-01')).toBe(0);
  });

  it('says how to write it when it does not exist', () => {
    expect(() => daysBetween('2026-02-29', '2026-03-01')).toThrow(
      '"2026-02-29" is no day that exists. Write YYYY-MM-DD, in a year from 1900 up to 2200.',
    );
  });

  it('can be the last one of the year 2200', () => {
    expect(addDays('2200-12-30', 1)).toBe('2200-12-31');
  });

  it('cannot come after the year 2200', () => {
    expect(() => addDays('2200-12-31', 1)).toThrow('outside the years 1900 up to 2200');
  });

  it('moves by whole days only', () => {
    expect(() => addDays('2026-01-01', 0.5)).toThrow('outside the years');
  });
});
