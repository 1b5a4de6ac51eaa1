import { type CommitteeRule } from '#regulation';
import { overlap } from '../days.js';
import { endOfTerm, isOnceTooOften, isOverTheCap, lastDayOfOffice } from '../office/office.js';
import { type Appointment } from '../types/candidate.js';
import { type Asked, type Fault } from './asked.js';

/** An office that is too long, given too often, or goes past the cap; and the same place twice at once. */
export function officeFaults(asked: Asked): Fault[] {
  return [...lengthFaults(asked), ...capFaults(asked), ...placeTaken(asked)];
}

function lengthFaults({ committee: { office }, appointment }: Asked): Fault[] {
  const { from, until } = appointment;
  const end = endOfTerm(office, appointment);
  if (until === undefined || end === undefined) {
    return [];
  }
  if (until < from) {
    return [{ code: 'endsBeforeStart' }];
  }
  const rule = { rule: 'committee.office.length', source: office?.source, missing: [office?.length ?? ''] };
  return end < until ? [{ code: 'officeTooLong', ...rule }] : [];
}

function capFaults({ committee, candidate: { appointments }, appointment }: Asked): Fault[] {
  const { office } = committee;
  const end = endOfTerm(office, appointment) ?? appointment.from;
  const source = office?.source;
  const faults: Fault[] = [];
  if (isOnceTooOften(office, appointments, appointment)) {
    const missing = [String(office?.reappointments)];
    faults.push({ code: 'reappointedTooOften', rule: 'committee.office.reappointments', source, missing });
  }
  if (isOverTheCap(office, [...appointments, appointment], end)) {
    const missing = lastDay(committee, appointments, appointment);
    faults.push({ code: 'officeCapReached', rule: 'committee.office.atMost', source, missing });
  }
  return faults;
}

/** The last day that the cap still allows, when there is one. */
function lastDay({ office }: CommitteeRule, earlier: readonly Appointment[], appointment: Appointment): string[] {
  const day = lastDayOfOffice(office, earlier, appointment);
  return day !== undefined && day >= appointment.from ? [day] : [];
}

function placeTaken({ committee: { office }, candidate, appointment }: Asked): Fault[] {
  const until = endOfTerm(office, appointment);
  const again = candidate.appointments
    .filter(({ seat, capacity }) => seat === appointment.seat && capacity === appointment.capacity)
    .some((one) => overlap({ from: one.from, until: endOfTerm(office, one) }, { from: appointment.from, until }));
  return again ? [{ code: 'alreadyInSeat' }] : [];
}
