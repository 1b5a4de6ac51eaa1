import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { civilDayOf, dayNumberOf, daysInMonth, weekdayOf } from './day-number.js';

const proof = { numRuns: proofRuns(20_000), seed: proofSeed() };
const epoch = Temporal.PlainDate.from('1970-01-01');
const anyNumber = fc.integer({ min: -25_567, max: 84_371 });

describe('a day number', () => {
  it('is 0 on 1 January 1970', () => {
    expect(dayNumberOf(1970, 1, 1)).toBe(0);
  });

  it('agrees with Temporal on the day it stands for', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const { year, month, day } = epoch.add({ days: number });

        expect(civilDayOf(number)).toEqual({ year, month, day });
      }),
      proof,
    );
  });

  it('comes back from the day it stands for', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const { year, month, day } = civilDayOf(number);

        expect(dayNumberOf(year, month, day)).toBe(number);
      }),
      proof,
    );
  });

  it('agrees with Temporal on the weekday', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(weekdayOf(number)).toBe(epoch.add({ days: number }).dayOfWeek % 7);
      }),
      proof,
    );
  });

  it.each`
    year    | days
    ${2023} | ${28}
    ${2024} | ${29}
    ${1900} | ${28}
    ${2000} | ${29}
    ${2100} | ${28}
  `('knows that February $year has $days days', ({ year, days }: { year: number; days: number }) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });
});
