import { type LocalDate } from '#deadlines';
import { type FieldProblem } from '#problems';
import { type Regulation } from '#regulation';
import { type RegisterComplaintCommand } from '../file-complaint-command.js';
import { inFuture, notBefore } from './field-problems.js';

type Arrived = Pick<RegisterComplaintCommand, 'channel' | 'receivedOn' | 'datedOn' | 'sentOn'>;

/** What cannot be in how and when a complaint came in. */
export function problemsOfArrival(arrived: Arrived, regulation: Regulation, today: LocalDate): FieldProblem[] {
  const { channel, receivedOn, datedOn, sentOn } = arrived;
  return [
    ...(channel === 'online' ? [notOnLine] : []),
    ...inFuture(receivedOn, today, 'receivedOn'),
    ...inFuture(datedOn, today, 'datedOn'),
    ...inFuture(sentOn, today, 'sentOn'),
    ...notBefore(receivedOn, sentOn, 'receivedOn'),
    ...notBefore(sentOn, datedOn, 'sentOn'),
    ...dayThatCounts(arrived, regulation),
  ];
}

const notOnLine: FieldProblem = {
  field: 'channel',
  message: 'A complaint that comes in on line is filed by the complainant. Say how this one came in.',
};

/** Where the regulation counts another day than that of receipt, that day must be known. */
function dayThatCounts({ channel, datedOn, sentOn }: Arrived, { deemed }: Regulation): FieldProblem[] {
  const rule = deemed?.['complaintFiled.received'];
  if (!rule || (rule.channels && !rule.channels.includes(channel))) {
    return [];
  }
  const needed = [
    { moment: 'complaintFiled.sent', field: 'sentOn', day: sentOn, what: 'was sent' },
    { moment: 'complaintFiled.dated', field: 'datedOn', day: datedOn, what: 'is dated' },
  ].filter(({ moment, day }) => moment === rule.is && day === undefined);
  return needed.map(({ field, what }) => ({
    field,
    message: `Say on which day it ${what}: under this regulation that day counts as the day of receipt.`,
  }));
}
