import type { Appointment, Candidate, SeatTaken, Tie } from '#composition';
import type { CommitteeRule, Seat } from '#regulation';
import {
  type Ask,
  endOf,
  independenceIn,
  isNominatedSomewhere,
  isTooLong,
  isTooOften,
  placeOf,
  yearsLater,
} from './oracle-places.js';

/** Whether a panel follows the regulation, with nothing left to decide. */
export function isRightPanel(question: Ask, panel: readonly SeatTaken[]): boolean {
  const committee = question.committee;
  const inSeats = panel.filter(({ seat }) => seat in committee.seats);
  const known = panel.every(({ personId }) => question.candidates.some((one) => one.personId === personId));
  const once = new Set(panel.map(({ seat }) => seat)).size === panel.length;
  const alone = new Set(panel.map(({ personId }) => personId)).size === panel.length;
  const enough = typeof committee.quorum !== 'number' || panel.length >= committee.quorum;
  return (
    known &&
    once &&
    alone &&
    enough &&
    unknownIn(question, panel).length === 0 &&
    panel.every((one) => (inSeats.includes(one) ? isRightSeat(question, inSeats, one) : mayBeOneMore(question, one))) &&
    Object.entries(committee.seats).every(
      ([name, seat]) => panel.some((one) => one.seat === name) || mayStayEmpty(question, inSeats, name, seat),
    )
  );
}

/** Where nobody says how many sit, somebody who could take a seat can sit beside them. */
function mayBeOneMore(question: Ask, { personId }: SeatTaken): boolean {
  const { size, seats } = question.committee;
  const who = question.candidates.find((one) => one.personId === personId);
  const could = who && Object.keys(seats).some((name) => typeof placeOf(question, who, name) === 'number');
  return size === 'unknown' && could === true;
}

function isRightSeat(question: Ask, panel: readonly SeatTaken[], taken: SeatTaken): boolean {
  const who = question.candidates.find(({ personId }) => personId === taken.personId);
  const place = who && placeOf(question, who, taken.seat);
  if (typeof place !== 'number') {
    return false;
  }
  const before = unknownIn(question, panel);
  return !freeFor(question, panel, taken.seat).some((other) => {
    const instead = panel.map((one) => (one === taken ? { ...one, personId: other.personId } : one));
    const better = (placeOf(question, other, taken.seat) as number) < place;
    return better && unknownIn(question, instead).every((one) => before.includes(one));
  });
}

function mayStayEmpty(question: Ask, panel: readonly SeatTaken[], name: string, seat: Seat): boolean {
  const can = freeFor(question, panel, name).length > 0;
  return seat.boundTo !== undefined && seat.ifVacant === 'withoutSeat' && !can;
}

/** Who is not in the panel and could take the seat without a decision. */
export function freeFor(question: Ask, panel: readonly SeatTaken[], name: string): Candidate[] {
  return question.candidates.filter(
    (one) =>
      !panel.some(({ personId }) => personId === one.personId) && typeof placeOf(question, one, name) === 'number',
  );
}

export function unknownIn(question: Ask, panel: readonly SeatTaken[]): string[] {
  const known = panel.flatMap(
    ({ personId }) => question.candidates.find((one) => one.personId === personId)?.expertise ?? [],
  );
  return (question.committee.expertise?.somebody ?? []).filter((one) => !known.includes(one));
}

/** How many of these seats can be filled at once, each by somebody else: found by moving people along. */
export function mostSeats(question: Ask, names: readonly string[]): number {
  const seatOf = new Map<string, string>();
  const place = (name: string, tried: Set<string>): boolean =>
    question.candidates.some((one) => {
      if (tried.has(one.personId) || typeof placeOf(question, one, name) !== 'number') {
        return false;
      }
      tried.add(one.personId);
      const other = seatOf.get(one.personId);
      const free = other === undefined || place(other, tried);
      if (free) {
        seatOf.set(one.personId, name);
      }
      return free;
    });
  return names.filter((name) => place(name, new Set())).length;
}

/** Every panel that can be written down with these people. Only for small committees. */
export function* everyPanel({ committee, candidates }: Ask): Generator<SeatTaken[]> {
  yield* panelsFrom(
    Object.keys(committee.seats),
    candidates.map(({ personId }) => personId),
  );
}

function* panelsFrom(names: readonly string[], people: readonly string[]): Generator<SeatTaken[]> {
  const [seat, ...rest] = names;
  if (seat === undefined) {
    yield [];
    return;
  }
  for (const panel of panelsFrom(rest, people)) {
    yield panel;
    for (const personId of people.filter((one) => !panel.some((taken) => taken.personId === one))) {
      yield [{ seat, personId }, ...panel];
    }
  }
}

/** Whether an appointment follows the regulation, given the other ones of the person. */
export function isRightAppointment(committee: CommitteeRule, who: Candidate, given: Appointment): boolean {
  const seat = committee.seats[given.seat];
  const asked = [seat?.expertise ?? [], committee.expertise?.everybody ?? []].flat();
  const provided = given.capacity === 'seat' || Boolean(committee.deputies);
  return (
    provided &&
    seatsOf(committee, given).some((one) => isNominatedSomewhere(one, given.nominatedBy)) &&
    asked.every((one) => who.expertise.includes(one)) &&
    !who.ties.some((one) => isTiedInOffice(committee, one, given)) &&
    isWithinOffice(committee, who, given)
  );
}

function seatsOf({ seats }: CommitteeRule, given: Appointment): Seat[] {
  const seat = seats[given.seat];
  const every = given.seat === '*' && given.capacity === 'deputy' ? Object.values(seats) : [];
  return seat ? [seat] : every;
}

function isTiedInOffice(committee: CommitteeRule, tie: Tie, given: Appointment): boolean {
  const { years, strict } = independenceIn(committee);
  const ofWork = ['employment', 'board', 'supervision', 'assignment'].includes(tie.kind);
  const first = tie.from ?? '';
  const last = tie.until ?? '9';
  if (!ofWork || tie.participant === undefined) {
    return false;
  }
  const during = first <= endOf(committee.office, given) && last >= given.from;
  return (strict && during) || (years > 0 && last < given.from && yearsLater(last, years) >= given.from);
}

function isWithinOffice({ office }: CommitteeRule, who: Candidate, given: Appointment): boolean {
  const end = endOf(office, given);
  const others = who.appointments;
  const twice = others.some(
    (one) =>
      one.seat === given.seat &&
      one.capacity === given.capacity &&
      one.from <= endOf(office, one) &&
      one.from <= end &&
      given.from <= endOf(office, one),
  );
  const whole = given.until === undefined || (given.until >= given.from && given.until.slice(0, 7) <= end.slice(0, 7));
  const day = end === '9' ? given.from : end;
  return whole && !twice && !isTooOften(office, others, given) && !isTooLong(office, [...others, given], day);
}
