import { type Seat } from '#regulation';
import { type Appointment, anySeat } from '../types/candidate.js';
import { gapAnywhere } from '../who/nomination.js';
import { type Asked, type Fault, seatOf } from './asked.js';

/** A nomination that is not as the seat asks; for a deputy of every seat, not as any of them asks. */
export function nominationFaults({ committee, appointment }: Asked): Fault[] {
  const { seat: name, nominatedBy } = appointment;
  const asked = name === anySeat ? Object.entries(committee.seats) : ofOne(name, seatOf(committee, name));
  const gaps = asked.map(([key, seat]) => ({ key, seat, gap: gapAnywhere(seat, nominatedBy) }));
  const first = gaps[0];
  if (!first?.gap || gaps.some(({ gap }) => !gap)) {
    return [];
  }
  const { seat, gap, key } = first;
  const rule = { rule: `committee.seats.${key}.nominatedBy`, source: seat.source, missing: gap.missing };
  return [{ code: withoutParticipant(seat, appointment) ? 'nominationWithoutParticipant' : gap.code, ...rule }];
}

/** For a seat that is bound to the case it must be known which participant a nomination is for. */
function withoutParticipant(seat: Seat, { nominatedBy }: Appointment): boolean {
  const gap = gapAnywhere({ ...seat, boundTo: undefined }, nominatedBy);
  return seat.boundTo !== undefined && !gap && nominatedBy.every(({ participant }) => participant === undefined);
}

function ofOne(name: string, seat: Seat | undefined): [string, Seat][] {
  return seat ? [[name, seat]] : [];
}
