import { type PassedOverCode } from '../types/codes.js';
import { type Reason, type Route } from '../types/panel.js';
import { appointmentsFor, levelOf } from '../who/standing.js';
import { type Field, knows, levelIn, type NamedSeat, type Person, unknownTo } from './field.js';
import { whyNotInstead } from './passed-over.js';
import { othersFor, peopleIn, type Taken } from './sitting-panel.js';

interface Place {
  person: Person;
  route: Route;
  place: number;
  seat: NamedSeat;
}

/** Why this person sits here: what the regulation asks, and why not somebody else. */
export function reasonsFor(field: Field, taken: Taken, chosen: Place): Reason[] {
  return [
    ...nominationReasons(field, chosen),
    ...routeReasons(field, taken, chosen),
    ...choiceReasons(field, taken, chosen),
  ];
}

/** In a seat that is bound to the participant: who nominated the person for it. */
function nominationReasons({ question }: Field, { person, route, seat }: Place): Reason[] {
  if (!seat.rule.boundTo || levelOf(route) > levelOf('deputy')) {
    return [];
  }
  const byRenters = appointmentsFor(person.candidate, seat.name)
    .flatMap(({ nominatedBy }) => nominatedBy)
    .some((one) => one.by === 'rentersOrganisations' && one.consented && one.participant === question.participant);
  const code = byRenters ? 'nominatedByRentersOfParticipant' : 'nominatedForParticipant';
  return [{ code, rule: `committee.seats.${seat.name}.boundTo`, source: seat.rule.source }];
}

/** With a deputy, or somebody for another participant: why nobody who comes first could. */
function routeReasons(field: Field, taken: Taken, { person, route, place, seat }: Place): Reason[] {
  const level = levelOf(route);
  if (level === 0) {
    return [];
  }
  const first = field.people.filter(
    (one) => one !== person && isFirstFor(one, place, level) && hasPlace(one, seat.name, route),
  );
  const why = new Set(first.flatMap((one) => whyNot(taken, one, person, place)));
  const code = route === 'deputy' || route === 'vacancyDeputy' ? 'deputyBecauseNobodyForSeat' : otherParticipant;
  const rule = `committee.seats.${seat.name}${seat.rule.ifVacant ? '.ifVacant' : ''}`;
  return [{ code, why: why.size > 0 ? [...why] : ['notAppointed'], rule, source: seat.rule.source }];
}

const otherParticipant = 'otherParticipantBecauseNobodyForSeat';

/** Whether somebody would come first if nothing stood in the way: on a better route, or kept from one. */
function isFirstFor({ bars, standings }: Person, place: number, level: number): boolean {
  const route = standings[place]?.route;
  return route === undefined ? bars.length > 0 || (standings[place]?.bars.length ?? 0) > 0 : levelOf(route) < level;
}

/** Before a deputy come those who hold the seat; before anybody else the deputies for it too. */
function hasPlace({ candidate }: Person, name: string, route: Route): boolean {
  return appointmentsFor(candidate, name).some(({ capacity }) => route !== 'deputy' || capacity === 'seat');
}

function whyNot(taken: Taken, one: Person, instead: Person, place: number): PassedOverCode[] {
  const bars = [...one.bars, ...(one.standings[place]?.bars ?? [])].map(({ code }) => code);
  if (bars.length > 0) {
    return bars;
  }
  return [taken.includes(one) ? 'sitsInOtherSeat' : whyNotInstead(instead, one, place)];
}

/** Why not another one who could: there is none, the hearings, or what only this person knows of. */
function choiceReasons(field: Field, taken: Taken, { person, place }: Place): Reason[] {
  const others = othersFor(field, taken, place);
  if (others.length === 0) {
    const elsewhere = taken.some((one) => one && one !== person && levelIn(one, place) !== undefined);
    return [{ code: elsewhere ? 'othersSitElsewhere' : 'onlyOne' }];
  }
  const why = new Set(others.map((other) => whyNotInstead(person, other, place)));
  const reasons: Reason[] = [];
  if (why.has('expertiseOfOtherNeeded')) {
    reasons.push({ code: 'expertiseNeeded', expertise: onlyKnownTo(field, taken, person), ...expertiseRule(field) });
  }
  if (why.has('sameHearings')) {
    reasons.push({ code: 'firstOfEqualHearings', hearings: person.hearings });
  } else if (why.has('moreHearings')) {
    reasons.push({ code: 'fewestHearings', hearings: person.hearings });
  }
  return reasons.length > 0 ? reasons : [{ code: 'firstInLine' }];
}

/** The needed fields that the rest of the panel does not know of. */
function onlyKnownTo({ needed }: Field, taken: Taken, person: Person): string[] {
  const rest = peopleIn(taken).filter((one) => one !== person);
  return unknownTo(needed, rest).filter((one) => knows(person, one));
}

function expertiseRule({ question }: Field): Pick<Reason, 'rule' | 'source'> {
  return { rule: 'committee.expertise.somebody', source: question.committee.expertise?.source };
}
