import { addDays, daysBetween, type LocalDate } from '#deadlines';
import { type CommitteeRule } from '#regulation';
import { earliest, lastDayOf, lengthOf } from '../days.js';
import { type Appointment } from '../types/candidate.js';
import { isLongerThan } from './time-in-office.js';

type Office = CommitteeRule['office'];

/** The last day of one appointment: the one written, or the length in the regulation when that is sooner. */
export function endOfTerm(office: Office, { from, until }: Appointment): LocalDate | undefined {
  const length = lengthOf(office?.length);
  return earliest(until, length && lastDayOf(from, length));
}

/** How often this appointment comes after another one that had ended: 0 for a first appointment. */
export function reappointmentsBefore(office: Office, all: readonly Appointment[], appointment: Appointment): number {
  const ended = all
    .map((one) => ({ from: one.from, until: endOfTerm(office, one) }))
    .filter(
      (one): one is { from: LocalDate; until: LocalDate } =>
        one.until !== undefined && one.from <= one.until && one.until < appointment.from,
    )
    .toSorted((one, other) => (one.until < other.until ? -1 : 1));
  let terms = 0;
  let lastDay = '';
  for (const { from, until } of ended) {
    if (from > lastDay) {
      terms += 1;
      lastDay = until;
    }
  }
  return terms;
}

/** Whether it was given again more often than the regulation allows. */
export function isOnceTooOften(office: Office, all: readonly Appointment[], appointment: Appointment): boolean {
  const allowed = office?.reappointments;
  return typeof allowed === 'number' && reappointmentsBefore(office, all, appointment) > allowed;
}

/** Whether somebody is, on this day, longer in office in all than the regulation allows, as a member or a deputy. */
export function isOverTheCap(office: Office, all: readonly Appointment[], day: LocalDate): boolean {
  const atMost = lengthOf(office?.atMost);
  if (!atMost) {
    return false;
  }
  const served = all
    .filter(({ from }) => from <= day)
    .map((one) => ({ from: one.from, until: earliest(endOfTerm(office, one), day) ?? day }))
    .filter(({ from, until }) => from <= until);
  return isLongerThan(served, atMost);
}

/**
 * The last day on which somebody is in office by this appointment: as written, by the length of an office, or the day on
 * which the time in all is used up. Nothing when no rule ends it.
 */
export function lastDayOfOffice(
  office: Office,
  earlier: readonly Appointment[],
  appointment: Appointment,
): LocalDate | undefined {
  const atMost = lengthOf(office?.atMost);
  const end = earliest(endOfTerm(office, appointment), atMost && lastDayOf(appointment.from, atMost));
  return atMost && end !== undefined ? lastDayWithin(office, [...earlier, appointment], appointment.from, end) : end;
}

/** The last day on which the cap is not passed; the day before the first when it was used up already. */
function lastDayWithin(office: Office, all: readonly Appointment[], from: LocalDate, end: LocalDate): LocalDate {
  let first = -1;
  let last = daysBetween(from, end);
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if (isOverTheCap(office, all, addDays(from, middle))) {
      last = middle - 1;
    } else {
      first = middle;
    }
  }
  return addDays(from, first);
}
