import { calendarOf } from '#deadlines';
import { dayWarnings } from './day-warnings.js';

const calendar = calendarOf('NL');

describe('what is said of days on which a hearing could be', () => {
  it.each([
    ['nothing of a working day', '2026-04-02', []],
    ['that Good Friday is a holiday', '2026-04-03', ['holiday']],
    ['that a Saturday is in a weekend', '2026-04-04', ['weekend']],
  ])('is %s', (_, day, kinds) => {
    expect(dayWarnings([day], calendar).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('names the holiday', () => {
    expect(dayWarnings(['2026-04-06'], calendar)).toMatchObject([{ names: { en: 'Easter Monday' } }]);
  });

  it('is that somebody who sits is away, also on a working day, and only then', () => {
    expect(dayWarnings(['2026-04-01', '2026-04-02'], calendar, ['2026-04-02'])).toEqual([
      { kind: 'memberAway', on: '2026-04-02' },
    ]);
  });

  it('is said once of a day that is proposed twice, the earliest first', () => {
    const days = dayWarnings(['2026-04-06', '2026-04-04', '2026-04-06'], calendar).map(({ on }) => on);

    expect(days).toEqual(['2026-04-04', '2026-04-06']);
  });
});
