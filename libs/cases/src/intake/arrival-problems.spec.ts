import { aRegulation } from '../../../../test/builders/a-regulation.js';
import { problemsOfArrival } from './arrival-problems.js';

const today = '2026-03-09';
const deemed = (is: 'complaintFiled.sent' | 'complaintFiled.dated') =>
  aRegulation({ deemed: { 'complaintFiled.received': { is, channels: ['post'], source: 'artikel 3' } } });

describe('how a complaint came in', () => {
  it.each([
    ['a letter of today', { channel: 'post', receivedOn: today, sentOn: today, datedOn: today }, []],
    ['a letter without any other day', { channel: 'post', receivedOn: today }, []],
    ['a call of tomorrow', { channel: 'spoken', receivedOn: '2026-03-10' }, ['receivedOn']],
    [
      'a letter that came before it was sent',
      { channel: 'post', receivedOn: '2026-03-01', sentOn: '2026-03-02' },
      ['receivedOn'],
    ],
    ['a form on line', { channel: 'online', receivedOn: today }, ['channel']],
  ] as const)('%s', (_, arrived, fields) => {
    expect(problemsOfArrival(arrived, aRegulation(), today).map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['the day of posting', 'complaintFiled.sent', 'sentOn'],
    ['the date of a letter', 'complaintFiled.dated', 'datedOn'],
  ] as const)('needs %s where that day counts, and only by that way', (_, is, field) => {
    const regulation = deemed(is);
    const arrived = { receivedOn: today };

    const byPost = problemsOfArrival({ ...arrived, channel: 'post' }, regulation, today);
    const known = problemsOfArrival({ ...arrived, channel: 'post', [field]: '2026-03-02' }, regulation, today);
    const spoken = problemsOfArrival({ ...arrived, channel: 'spoken' }, regulation, today);

    expect([byPost.map((problem) => problem.field), known, spoken]).toEqual([[field], [], []]);
  });
});
