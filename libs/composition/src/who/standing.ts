import { type LocalDate } from '#deadlines';
import { type CommitteeRule, type Seat } from '#regulation';
import { endOfTerm, isOnceTooOften, isOverTheCap } from '../office/office.js';
import { type Appointment, anySeat, type Candidate } from '../types/candidate.js';
import { type Route } from '../types/panel.js';
import { type Bar } from './bar.js';
import { gapAnywhere, gapInCase } from './nomination.js';
import { eachOnce, type RuledQuestion } from './person-bars.js';

/**
 * What somebody is to a seat: by which route he can take it, by which one a person could decide that he does (where the
 * regulation does not say what happens when the seat stays empty), or why he cannot.
 */
export interface Standing {
  route?: Route;
  byDecision?: Route;
  bars: readonly Bar[];
}

const order: Readonly<Record<Route, number>> = {
  seat: 0,
  deputy: 1,
  otherParticipant: 2,
  vacancyDeputy: 2,
  otherParticipantDeputy: 3,
};

/** The order of the routes, 0 the best. */
export function levelOf(route: Route): number {
  return order[route];
}

/** The standing of a person whom nothing else keeps from the case. */
export function standingIn(question: RuledQuestion, candidate: Candidate, name: string, seat: Seat): Standing {
  const path = `committee.seats.${name}`;
  const missing = (seat.expertise ?? []).filter((one) => !candidate.expertise.includes(one));
  const own = appointmentsFor(candidate, name);
  if (own.length === 0) {
    return { bars: [{ code: 'notAppointed', rule: path, source: seat.source }] };
  }
  const found = own.map((one) => standingBy({ question, candidate, seat, path }, one));
  if (missing.length > 0) {
    const lacking: Bar = { code: 'expertiseOfSeatLacking', missing, rule: `${path}.expertise`, source: seat.source };
    return { bars: eachOnce([lacking, ...found.flatMap(({ bars }) => bars)]) };
  }
  const best = found
    .filter(({ route }) => route !== undefined)
    .toSorted((one, other) => levelOf(one.route ?? 'seat') - levelOf(other.route ?? 'seat'))[0];
  const decidable = found.find(({ byDecision }) => byDecision !== undefined);
  return best ?? { ...decidable, bars: eachOnce(found.flatMap(({ bars }) => bars)) };
}

/** The appointments that lead to this seat. */
export function appointmentsFor({ appointments }: Candidate, name: string): readonly Appointment[] {
  return appointments.filter(({ seat, capacity }) => seat === name || (seat === anySeat && capacity === 'deputy'));
}

interface Asked {
  question: RuledQuestion;
  candidate: Candidate;
  seat: Seat;
  path: string;
}

function standingBy(asked: Asked, appointment: Appointment): Standing {
  const { question, seat, path } = asked;
  const { committee } = question;
  if (appointment.capacity === 'deputy' && !hasDeputies(committee)) {
    return { bars: [{ code: 'deputiesNotProvided', rule: 'committee.deputies', source: committee.source }] };
  }
  const office = officeBar(asked, appointment);
  const gap = gapInCase(seat, appointment.nominatedBy, question.participant);
  if (!office && !gap) {
    return { route: appointment.capacity, bars: [] };
  }
  const lack: Bar[] = gap ? [{ ...gap, rule: `${path}.nominatedBy`, source: seat.source }] : [];
  const fallback = office ? undefined : fallbackOf(committee, seat, appointment);
  return { ...fallback, bars: fallback?.route ? [] : [...(office ? [office] : []), ...lack] };
}

/** Whether the regulation knows deputies at all: where it is silent there are none, where it is unknown there may be. */
export function hasDeputies({ deputies = 0 }: CommitteeRule): boolean {
  return deputies !== 0;
}

/** The route that is open when nobody can fill a seat that is bound to the participant. */
function fallbackOf(
  committee: CommitteeRule,
  seat: Seat,
  appointment: Appointment,
): Omit<Standing, 'bars'> | undefined {
  if (!seat.boundTo || !isWellNominated(committee, seat, appointment)) {
    return undefined;
  }
  const deputy = appointment.capacity === 'deputy';
  const other = deputy ? 'otherParticipantDeputy' : 'otherParticipant';
  const fallbacks: Readonly<Record<NonNullable<Seat['ifVacant']>, Omit<Standing, 'bars'> | undefined>> = {
    deputy: deputy ? { route: 'vacancyDeputy' } : undefined,
    otherParticipant: gapAnywhere(seat, appointment.nominatedBy) ? undefined : { route: other },
    unknown: { byDecision: deputy ? 'vacancyDeputy' : other },
    withoutSeat: undefined,
  };
  return fallbacks[seat.ifVacant ?? 'unknown'];
}

/** Nominated as the seat asks, for whichever participant; a deputy for every seat, as one of them asks. */
export function isWellNominated(
  { seats }: CommitteeRule,
  seat: Seat,
  { seat: name, nominatedBy }: Appointment,
): boolean {
  const asked = name === anySeat ? Object.values(seats) : [seat];
  return asked.some((one) => !gapAnywhere(one, nominatedBy));
}

function officeBar({ question, candidate }: Asked, appointment: Appointment): Bar | undefined {
  const { office } = question.committee;
  const day = dayOfOffice(question, candidate.personId);
  const rule = (code: Bar['code'], key: string): Bar =>
    office ? { code, rule: `committee.office.${key}`, source: office.source } : { code };
  const end = endOfTerm(office, appointment);
  if (appointment.from > day) {
    return rule('officeNotBegun', 'length');
  }
  if (end !== undefined && end < day) {
    return rule('officeEnded', 'length');
  }
  if (isOnceTooOften(office, candidate.appointments, appointment)) {
    return rule('reappointedTooOften', 'reappointments');
  }
  return isOverTheCap(office, candidate.appointments, day) ? rule('officeCapReached', 'atMost') : undefined;
}

/** Somebody who sits already finishes the case, unless the regulation says that it is passed on. */
function dayOfOffice({ committee, sitting = [], on }: RuledQuestion, personId: string): LocalDate {
  const since = sitting.find((one) => one.personId === personId)?.since;
  return since !== undefined && since < on && committee.office?.runningCases !== 'passedOn' ? since : on;
}
