import { endOfTerm } from '../office/office.js';
import { demandsNoTies, isCoolingOff, isOfWork } from '../who/ties.js';
import { overlap } from '../days.js';
import { type Asked, type Fault } from './asked.js';

/** Ties with a participant during the office, or not long enough before it, where the regulation wants none. */
export function tieFaults({ committee, candidate, appointment }: Asked): Fault[] {
  const { from } = appointment;
  const until = endOfTerm(committee.office, appointment);
  const ties = candidate.ties.filter((one) => isOfWork(one) && one.participant !== undefined);
  const rule = { rule: 'committee.independence', source: committee.independence?.source };
  const found: Fault[] = [];
  if (demandsNoTies(committee, 'members') && ties.some((tie) => overlap(tie, { from, until }))) {
    found.push({ code: 'tiedToParticipant', ...rule });
  }
  if (ties.some((tie) => isCoolingOff(committee, 'members', tie, from))) {
    found.push({ code: 'tiedToParticipantRecently', ...rule, missing: [committee.independence?.coolingOff ?? ''] });
  }
  return found;
}
