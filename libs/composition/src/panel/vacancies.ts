import { type CommitteeRule } from '#regulation';
import { type SeatFinding } from '../types/panel.js';
import { type Field, type NamedSeat } from './field.js';
import { othersFor, peopleIn, type Taken } from './sitting-panel.js';

/** The seats that stay empty: those that should not, and those that the regulation lets be empty (`asRegulated`). */
export function vacanciesOf(field: Field, taken: Taken): SeatFinding[] {
  return field.seats.flatMap((seat, place) => (taken[place] ? [] : [vacancyOf(field, taken, seat, place)]));
}

function vacancyOf(field: Field, taken: Taken, { name, rule: seat }: NamedSeat, place: number): SeatFinding {
  const { committee } = field.question;
  const rule = `committee.seats.${name}`;
  const about = { seat: name, rule, source: seat.source, missing: seat.nominatedBy };
  if (othersFor(field, taken, place).length > 0) {
    return { ...about, code: 'seatVacantWhileSomebodyCan', force: 'refused' };
  }
  const onItsOwn = { ...about, rule: seat.ifVacant ? `${rule}.ifVacant` : rule };
  if (seat.boundTo && seat.ifVacant === 'withoutSeat') {
    return { ...onItsOwn, code: 'sitsWithoutSeat', force: 'asRegulated' };
  }
  if (seat.boundTo && (seat.ifVacant ?? 'unknown') === 'unknown') {
    return { ...onItsOwn, missing: choices, code: 'vacancyToDecide', force: 'toDecide' };
  }
  return {
    ...onItsOwn,
    code: 'seatVacant',
    force: canSitWith(committee, peopleIn(taken).length) ? 'toDecide' : 'refused',
  };
}

/** What a person can decide where the regulation does not say what happens with an empty seat. */
const choices = ['deputy', 'otherParticipant', 'withoutSeat'];

/** Whether so many people may be enough, though the panel is not complete: only when the regulation has a quorum, or none. */
function canSitWith({ quorum }: CommitteeRule, people: number): boolean {
  return quorum === 'none' ? people > 0 : typeof quorum === 'number' && people >= quorum;
}
