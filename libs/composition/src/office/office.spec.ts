import { anAppointment } from '../../../../test/support/panels/a-candidate.js';
import { endOfTerm, isOverTheCap, lastDayOfOffice, reappointmentsBefore } from './office.js';

const office = { length: '4 years', reappointments: 1, atMost: '8 years', source: 'artikel 8' } as const;
const term = (from: string, until?: string) => anAppointment('fixed', { from, until });

describe('an office', () => {
  it('ends on the day before it would be four years, or sooner when that was written', () => {
    expect(endOfTerm(office, term('2020-03-01'))).toBe('2024-02-29');
    expect(endOfTerm(office, term('2020-03-01', '2022-12-31'))).toBe('2022-12-31');
  });

  it('has no end where the regulation knows none, and one far ahead where it is very long', () => {
    expect(endOfTerm({ ...office, length: 'unknown' }, term('2020-03-01'))).toBeUndefined();
    expect(endOfTerm({ ...office, length: '9999 years' }, term('2020-03-01'))).toBe('2200-12-31');
  });

  it('is full after eight years, with a year in between too', () => {
    const contiguous = [term('2016-01-01'), term('2020-01-01')];
    const apart = [term('2016-01-01'), term('2021-01-01')];

    expect(isOverTheCap(office, contiguous, '2023-12-31')).toBe(false);
    expect(isOverTheCap(office, [...contiguous, term('2024-01-01')], '2024-01-01')).toBe(true);
    expect(isOverTheCap(office, [...apart, term('2025-01-01')], '2024-12-31')).toBe(false);
    expect(isOverTheCap(office, [...apart, term('2025-01-01')], '2025-01-01')).toBe(true);
  });

  it('counts days once on which somebody held two places', () => {
    const both = [term('2016-01-01'), { ...term('2018-01-01'), seat: 'chair' }];

    expect(isOverTheCap({ ...office, atMost: '6 years' }, both, '2021-12-31')).toBe(false);
    expect(isOverTheCap({ ...office, atMost: '5 years' }, both, '2021-01-01')).toBe(true);
  });

  it('ends when the time in all is used up', () => {
    expect(lastDayOfOffice(office, [term('2012-01-01'), term('2016-01-01', '2017-12-31')], term('2020-01-01'))).toBe(
      '2021-12-31',
    );
    expect(lastDayOfOffice(office, [], term('2020-01-01'))).toBe('2023-12-31');
  });

  it('is given again as often as another one had ended before it; one that runs beside it is none', () => {
    const terms = [term('2012-01-01'), term('2016-01-01'), { ...term('2016-06-01'), seat: 'chair' }];

    expect(reappointmentsBefore(office, terms, term('2020-01-01'))).toBe(2);
    expect(reappointmentsBefore(office, terms, term('2016-01-01'))).toBe(1);
    expect(reappointmentsBefore(office, [], term('2016-01-01'))).toBe(0);
  });
});
