import { parseDuration } from '../duration.js';
import { dayInWords, durationInWords, listInWords } from './words.js';

describe('a day in words', () => {
  it.each`
    day             | nl                              | en
    ${'2023-01-04'} | ${'woensdag 4 januari 2023'}    | ${'Wednesday 4 January 2023'}
    ${'2024-02-29'} | ${'donderdag 29 februari 2024'} | ${'Thursday 29 February 2024'}
    ${'2026-03-01'} | ${'zondag 1 maart 2026'}        | ${'Sunday 1 March 2026'}
    ${'2026-08-31'} | ${'maandag 31 augustus 2026'}   | ${'Monday 31 August 2026'}
    ${'2026-12-26'} | ${'zaterdag 26 december 2026'}  | ${'Saturday 26 December 2026'}
  `('is "$nl" or "$en"', ({ day, nl, en }: { day: string; nl: string; en: string }) => {
    expect([dayInWords(day, 'nl'), dayInWords(day, 'en')]).toEqual([nl, en]);
  });
});

describe('a duration in words', () => {
  it.each`
    text               | nl               | en
    ${'48 hours'}      | ${'48 uur'}      | ${'48 hours'}
    ${'1 day'}         | ${'1 dag'}       | ${'1 day'}
    ${'14 days'}       | ${'14 dagen'}    | ${'14 days'}
    ${'1 workingDay'}  | ${'1 werkdag'}   | ${'1 working day'}
    ${'7 workingDays'} | ${'7 werkdagen'} | ${'7 working days'}
    ${'6 weeks'}       | ${'6 weken'}     | ${'6 weeks'}
    ${'1 month'}       | ${'1 maand'}     | ${'1 month'}
    ${'2 years'}       | ${'2 jaar'}      | ${'2 years'}
  `('is "$nl" or "$en"', ({ text, nl, en }: { text: string; nl: string; en: string }) => {
    const duration = parseDuration(text);

    expect([durationInWords(duration, 'nl'), durationInWords(duration, 'en')]).toEqual([nl, en]);
  });
});

describe('a list in words', () => {
  it.each([
    [[], ''],
    [['een'], 'een'],
    [['een', 'twee'], 'een en twee'],
    [['een', 'twee', 'drie'], 'een, twee en drie'],
  ])('of %j is "%s"', (items, text) => {
    expect(listInWords(items, 'nl')).toBe(text);
  });
});
