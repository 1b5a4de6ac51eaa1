import { epochMsOf, instantOf } from '#clock';
import fc from 'fast-check';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { nextNight, sealingAfter } from './chain-times.js';

describe('when entries are sealed', () => {
  it.each([
    ['2026-03-02T09:30:00.000Z', '2026-03-02T09:30:20.000Z'],
    ['2026-03-02T09:30:19.999Z', '2026-03-02T09:30:20.000Z'],
    ['2026-03-02T09:30:20.000Z', '2026-03-02T09:30:40.000Z'],
  ])('those of %s at %s', (now, runAt) => {
    expect(sealingAfter(epochMsOf(now)).runAt).toBe(runAt);
  });

  it('is the same for one period, and never more than 20 seconds away', () => {
    const property = fc.property(fc.nat(2 ** 41), fc.nat(40_000), (now, later) => {
      const [one, other] = [sealingAfter(now), sealingAfter(now + later)];
      expect(one.period === other.period).toBe(one.runAt === other.runAt);
      expect(epochMsOf(one.runAt) - now).toBeGreaterThan(0);
      expect(epochMsOf(one.runAt) - now).toBeLessThanOrEqual(20_000);
    });

    fc.assert(property, { numRuns: proofRuns(10_000), seed: proofSeed() });
  });
});

describe('when a chain is verified next', () => {
  const first = '019cade2-11c0-7491-8588-7c377a7f0000';
  const last = '019cade2-11c0-7491-8588-7c377a7f00b3';

  it.each`
    night                                  | now                           | tenant   | lastDay         | runAt
    ${'the night after'}                   | ${'2026-03-02T09:30:00Z'}     | ${first} | ${undefined}    | ${'2026-03-03T01:00:00.000Z'}
    ${'later in it, for another tenant'}   | ${'2026-03-02T09:30:00Z'}     | ${last}  | ${undefined}    | ${'2026-03-03T03:59:00.000Z'}
    ${'the next, after one in this night'} | ${'2026-03-03T01:00:01Z'}     | ${first} | ${'2026-03-03'} | ${'2026-03-04T01:00:00.000Z'}
    ${'this one, after one days late'}     | ${'2026-03-09T12:00:00Z'}     | ${first} | ${'2026-03-03'} | ${'2026-03-10T01:00:00.000Z'}
    ${'the next, on a clock that stands'}  | ${'2026-03-02T09:30:00Z'}     | ${first} | ${'2026-03-03'} | ${'2026-03-04T01:00:00.000Z'}
    ${'one over the end of a year'}        | ${'2026-12-31T23:59:59.999Z'} | ${first} | ${undefined}    | ${'2027-01-01T01:00:00.000Z'}
  `('is $night', ({ now, tenant, lastDay, runAt }: Record<'now' | 'tenant' | 'lastDay' | 'runAt', string>) => {
    expect(nextNight(epochMsOf(now), tenant, lastDay)).toEqual({ runAt, day: runAt.slice(0, 10) });
  });

  it('is always later', () => {
    const property = fc.property(fc.nat(2 ** 41), fc.uuid(), (now, tenant) => {
      expect(nextNight(now, tenant).runAt > instantOf(now)).toBe(true);
    });

    fc.assert(property, { numRuns: proofRuns(2_000), seed: proofSeed() });
  });
});
