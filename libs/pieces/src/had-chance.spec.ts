import { hadChance } from './had-chance.js';

const shownAt = '2026-03-02T08:00:00.000Z';
const shown = [{ side: 'respondent', contentId: 'a', how: 'online', shownAt, countsFrom: '2026-03-02' }] as const;
const piece = { number: 3, side: 'complainant', recordedAt: shownAt, seenFor: 7, shown } as const;
const answer = { number: 4, side: 'respondent', recordedAt: shownAt } as const;

describe('a real chance to answer', () => {
  it.each`
    what                                         | of                       | others                                  | today           | holds
    ${'the last day too early'}                  | ${{}}                    | ${[]}                                   | ${'2026-03-08'} | ${false}
    ${'the first day in time'}                   | ${{}}                    | ${[]}                                   | ${'2026-03-09'} | ${true}
    ${'an answer of the other side'}             | ${{}}                    | ${[answer]}                             | ${'2026-03-02'} | ${true}
    ${'something else of the side that laid it'} | ${{}}                    | ${[{ ...answer, side: 'complainant' }]} | ${'2026-03-02'} | ${false}
    ${'what the other side laid before'}         | ${{}}                    | ${[{ ...answer, number: 2 }]}           | ${'2026-03-02'} | ${false}
    ${'a piece that was not shown'}              | ${{ shown: [] }}         | ${[answer]}                             | ${'2027-01-01'} | ${false}
    ${'a finding that only one side was shown'}  | ${{ side: 'committee' }} | ${[]}                                   | ${'2027-01-01'} | ${false}
  `('with $what: $holds', ({ of, others, today, holds }) => {
    const asked = { ...piece, ...(of as object) };

    expect(hadChance(asked, [asked, ...(others as (typeof answer)[])], today as string)).toBe(holds);
  });
});
