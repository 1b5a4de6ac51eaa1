import { noDay, readDay } from './typed-day.js';

describe('a typed day', () => {
  it('is read without leading zeros', () => {
    expect(readDay({ day: '3', month: '11', year: '2026' })).toEqual({ day: '2026-11-03' });
  });

  it('is nothing when the fields were left empty', () => {
    expect(readDay(noDay)).toEqual({});
  });

  it.each([
    { day: '31', month: '2', year: '2026' },
    { day: '3', month: '', year: '2026' },
    { day: '3', month: '11', year: '26' },
    { day: 'drie', month: '11', year: '2026' },
  ])('is wrong for $day $month $year', (typed) => {
    expect(readDay(typed)).toEqual({ wrong: true });
  });
});
