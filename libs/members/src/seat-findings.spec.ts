import { aCommitteeRule } from '../../../test/builders/a-committee-rule.js';
import { type FilledSeat, seatNotices } from './seat-findings.js';

const today = '2026-03-02';
const participants = [
  { id: 'north', name: 'North', kind: 'corporation' },
  { id: 'south', name: 'South', kind: 'corporation', rentersOrganisation: 'none' },
] as const;
const rule = { committee: aCommitteeRule(), participants: [...participants] };

/** Somebody in the chair's seat without an end; a test says what is different. */
const aTerm = (changed: Partial<FilledSeat> = {}): FilledSeat => ({
  ...{ personId: 'chair', seat: 'chair', capacity: 'seat', from: '2025-01-01', until: null, nominatedBy: [] },
  ...changed,
});
const told = (filled: readonly FilledSeat[], on = today) =>
  seatNotices(rule, filled, on).map(({ code, seat, participant, personId, on: day, lacking }) =>
    [code, seat, participant, personId, day, lacking].filter((one) => one !== null).join(' '),
  );
const about = (word: string, filled: readonly FilledSeat[], on?: string) =>
  told(filled, on).filter((one) => one.includes(word));

describe('what is to be looked after', () => {
  it('is nothing where there is no committee', () => {
    expect(seatNotices({ participants: [...participants] }, [aTerm()], today)).toEqual([]);
  });

  it('is everything in a committee without people, for participants that have renters who are organised', () => {
    expect(told([])).toEqual([
      'seatVacant chair',
      'seatVacant participantsMember',
      'seatVacant rentersMember north',
      'deputiesLacking 2',
    ]);
  });

  it.each([
    ['on the first day of a term', '2026-03-02', null, []],
    ['the day before', '2026-03-03', null, ['seatVacant chair']],
    ['on the last day of a term', '2025-01-01', '2026-03-02', []],
    ['the day after', '2025-01-01', '2026-03-01', ['seatVacant chair']],
  ])('tells whether a seat is filled %s', (_, from, until, expected) => {
    expect(about('seatVacant chair', [aTerm({ from, until })])).toEqual(expected);
  });

  it('does not take a deputy for whoever has the seat', () => {
    expect(about('seatVacant chair', [aTerm({ capacity: 'deputy' })])).toEqual(['seatVacant chair']);
  });

  it.each([
    ['of its own participant', 'north', []],
    ['of another', 'south', ['seatVacant rentersMember north']],
  ])('takes a seat that changes with the case for filled by renters %s', (_, participant, expected) => {
    const nominatedBy = [{ by: 'rentersOrganisations' as const, participant }];

    expect(about('rentersMember', [aTerm({ seat: 'rentersMember', nominatedBy })])).toEqual(expected);
  });

  it.each([
    [1, ['deputiesLacking 1']],
    [2, []],
  ])('counts people, not appointments: %s deputies', (count, expected) => {
    const deputies = Array.from({ length: count }, (_, index) => aTerm({ capacity: 'deputy', personId: `d${index}` }));

    expect(about('deputiesLacking', [...deputies, ...deputies])).toEqual(expected);
  });

  it.each([
    ['within six months', '2026-09-02', ['officeEnds chair chair 2026-09-02']],
    ['a day later', '2026-09-03', []],
  ])('names an office that ends %s', (_, until, expected) => {
    expect(about('officeEnds', [aTerm({ until })])).toEqual(expected);
  });

  it.each([
    ['the same person in the same seat', {}, []],
    ['the same person in another seat', { seat: 'participantsMember' }, ['officeEnds chair chair 2026-06-30']],
    ['somebody else', { personId: 'other' }, ['officeEnds chair chair 2026-06-30']],
  ])('does not name an office that goes on by %s', (_, changed, expected) => {
    const now = aTerm({ until: '2026-06-30' });

    expect(about('officeEnds', [now, aTerm({ from: '2026-07-01', ...changed })])).toEqual(expected);
  });

  it('names offices by their last day, and says where the regulation says a seat', () => {
    const ending = [
      aTerm({ until: '2026-08-01' }),
      aTerm({ personId: 'b', seat: 'participantsMember', until: '2026-05-01' }),
    ];

    expect(about('officeEnds', ending).map((one) => one.split(' ').at(-1))).toEqual(['2026-05-01', '2026-08-01']);
    expect(seatNotices(rule, [], today)[0]).toMatchObject({ rule: 'committee.seats.chair', source: 'artikel 20' });
  });
});
