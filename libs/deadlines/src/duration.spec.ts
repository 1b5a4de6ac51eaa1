import fc from 'fast-check';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { upTo } from '../test/arbitraries.js';
import { durationPattern, formatDuration, isAtLeast, parseDuration } from './duration.js';

const proof = { numRuns: proofRuns(4_000), seed: proofSeed() };
const anyDuration = fc
  .constantFrom('hours' as const, 'days' as const, 'workingDays' as const, 'weeks' as const, 'months' as const)
  .chain((unit) => upTo(9_999, unit));

describe('a duration', () => {
  it.each`
    text               | amount  | unit
    ${'1 hour'}        | ${1}    | ${'hours'}
    ${'14 days'}       | ${14}   | ${'days'}
    ${'7 workingDays'} | ${7}    | ${'workingDays'}
    ${'1 workingDay'}  | ${1}    | ${'workingDays'}
    ${'6 weeks'}       | ${6}    | ${'weeks'}
    ${'1 month'}       | ${1}    | ${'months'}
    ${'10 years'}      | ${10}   | ${'years'}
    ${'9999 days'}     | ${9999} | ${'days'}
  `('reads "$text"', ({ text, amount, unit }: { text: string; amount: number; unit: string }) => {
    expect(parseDuration(text)).toEqual({ amount, unit });
  });

  it.each(['', '14', 'days', '0 days', '-1 days', '1.5 days', '1 days', '14 day', '14  days', ' 14 days', '014 days'])(
    'refuses "%s"',
    (text) => {
      expect(() => parseDuration(text)).toThrow(`"${text}" is no duration.`);
    },
  );

  it.each(['10000 days', '14 Days', '14 working days', '7 fortnights', '14 days\n', 'P14D'])('refuses %j', (text) => {
    expect(durationPattern.test(text)).toBe(false);
  });

  it('is read back the way it is written', () => {
    fc.assert(
      fc.property(anyDuration, (duration) => {
        expect(parseDuration(formatDuration(duration))).toEqual(duration);
      }),
      proof,
    );
  });

  it.each`
    term               | other        | answer
    ${'3 days'}        | ${'3 days'}  | ${true}
    ${'2 days'}        | ${'3 days'}  | ${false}
    ${'3 workingDays'} | ${'3 days'}  | ${true}
    ${'2 workingDays'} | ${'3 days'}  | ${false}
    ${'1 week'}        | ${'7 days'}  | ${true}
    ${'1 week'}        | ${'8 days'}  | ${false}
    ${'1 month'}       | ${'4 weeks'} | ${true}
    ${'72 hours'}      | ${'3 days'}  | ${true}
    ${'71 hours'}      | ${'3 days'}  | ${false}
  `(
    'of $term is at least $other: $answer',
    ({ term, other, answer }: { term: string; other: string; answer: boolean }) => {
      expect(isAtLeast(parseDuration(term), parseDuration(other))).toBe(answer);
    },
  );
});
