import { type PassedOverCode } from '../types/codes.js';
import { type PassedOver, type PassedOverReason } from '../types/panel.js';
import { levelOf } from '../who/standing.js';
import { type Field, levelIn, type Person } from './field.js';
import { type Taken } from './sitting-panel.js';

/** Why everybody who does not sit does not: what keeps them from the case, or, seat by seat, why another sits there. */
export function passedOver(field: Field, taken: Taken): PassedOver[] {
  return field.people
    .filter((person) => !taken.includes(person))
    .map((person) => ({ personId: person.candidate.personId, because: becauseOf(field, taken, person) }));
}

function becauseOf({ seats }: Field, taken: Taken, person: Person): PassedOverReason[] {
  if (person.bars.length > 0) {
    return [...person.bars];
  }
  const reasons = seats.flatMap(({ name }, place) =>
    reasonsInSeat(taken[place], person, place).map((reason) => ({ ...reason, seat: name })),
  );
  const own = reasons.filter(({ code }) => code !== 'notAppointed');
  return own.length > 0 ? own : [{ code: 'notAppointed', rule: 'committee.seats' }];
}

function reasonsInSeat(occupant: Person | undefined, person: Person, place: number): PassedOverReason[] {
  const standing = person.standings[place];
  if (standing?.route === undefined) {
    return standing?.byDecision === undefined ? [...(standing?.bars ?? [])] : [{ code: 'decisionNeeded' }];
  }
  return occupant ? [{ code: whyNotInstead(occupant, person, place) }] : [];
}

/** Why one sits here and not the other, who could: by the route, by the hearings, or for what only one of them knows. */
export function whyNotInstead(occupant: Person, person: Person, place: number): PassedOverCode {
  const level = levelIn(person, place) ?? levelOf('otherParticipantDeputy');
  const taken = levelIn(occupant, place) ?? 0;
  if (level > taken) {
    return taken <= levelOf('deputy') && level > levelOf('deputy') ? 'nominatedOneSits' : 'holderSits';
  }
  if (level < taken) {
    return 'expertiseOfOtherNeeded';
  }
  if (person.hearings === occupant.hearings) {
    return person.candidate.personId > occupant.candidate.personId ? 'sameHearings' : 'expertiseOfOtherNeeded';
  }
  return person.hearings > occupant.hearings ? 'moreHearings' : 'expertiseOfOtherNeeded';
}
