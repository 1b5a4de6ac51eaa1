import { type Seat } from '#regulation';
import { anySeat, type Candidate } from '../types/candidate.js';
import { hasDeputies } from '../who/standing.js';
import { type Asked, type Fault, seatOf } from './asked.js';

/** A seat that is not there, deputies of whom the regulation does not know, and what the person does not know of. */
export function seatFaults(asked: Asked): Fault[] {
  return [...placeFaults(asked), ...expertiseFaults(asked)];
}

function placeFaults({ committee, appointment: { seat, capacity } }: Asked): Fault[] {
  const { source } = committee;
  const everySeat = seat === anySeat && capacity === 'deputy';
  const unknown: Fault[] =
    everySeat || seatOf(committee, seat) ? [] : [{ code: 'seatUnknown', rule: 'committee.seats', source }];
  return capacity === 'deputy' && !hasDeputies(committee)
    ? [...unknown, { code: 'deputiesNotProvided', rule: 'committee.deputies', source }]
    : unknown;
}

function expertiseFaults({ committee, candidate, appointment }: Asked): Fault[] {
  const seat = seatOf(committee, appointment.seat);
  const ofSeat = lacking(seat?.expertise, candidate);
  const ofEverybody = lacking(committee.expertise?.everybody, candidate);
  const everybody = { rule: 'committee.expertise.everybody', source: committee.expertise?.source };
  const own = { rule: `committee.seats.${appointment.seat}.expertise`, source: seat?.source };
  const faults: Fault[] = [
    { code: 'expertiseOfSeatLacking', ...own, missing: ofSeat },
    { code: 'expertiseOfEverybodyLacking', ...everybody, missing: ofEverybody },
  ];
  return faults.filter(({ missing = [] }) => missing.length > 0);
}

function lacking(asked: Seat['expertise'], { expertise }: Candidate): string[] {
  return (asked ?? []).filter((one) => !expertise.includes(one));
}
