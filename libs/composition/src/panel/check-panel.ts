import { type PanelFinding, type PanelQuestion, type SeatTaken } from '../types/panel.js';
import { levelOf } from '../who/standing.js';
import { type Field, fieldOf, levelIn, type NamedSeat, type Person, unknownTo } from './field.js';
import { isRuled, noSeats } from './ruled.js';
import { losesNothing, othersFor, peopleIn, type Taken } from './sitting-panel.js';
import { vacanciesOf } from './vacancies.js';

/**
 * What is wrong with a panel; empty when it follows the regulation. What a person has to decide is among it, with the
 * force `toDecide`: such a panel can be composed with a reason.
 */
export function checkPanel(question: PanelQuestion, seats: readonly SeatTaken[]): PanelFinding[] {
  if (!isRuled(question)) {
    return [noSeats];
  }
  const field = fieldOf(question);
  const taken = field.seats.map(({ name }) => personIn(field, seats, name));
  const further = furtherSeats(field, seats);
  return [...wrongLists(field, seats), ...panelFindings(field, taken, further)];
}

/** The findings on a panel of which the list itself is right. */
function panelFindings(field: Field, taken: Taken, further: readonly FurtherSeat[]): PanelFinding[] {
  return [
    ...further.flatMap((one) => findingsOnFurther(field, one)),
    ...taken.flatMap((person, place) => (person ? findingsOnPerson(field, taken, person, place) : [])),
    ...vacanciesOf(field, taken).filter(({ force }) => force !== 'asRegulated'),
    ...findingsOnWhole(field, [...taken, ...further.map(({ person }) => person)]),
  ];
}

/** What is wrong with the panel as a whole: a field that nobody knows of, and too few people. */
export function findingsOnWhole({ question, needed }: Field, taken: Taken): PanelFinding[] {
  const { committee } = question;
  const people = peopleIn(taken);
  const missing = unknownTo(needed, people);
  const findings: PanelFinding[] = [];
  if (missing.length > 0) {
    const rule = { rule: 'committee.expertise.somebody', source: committee.expertise?.source };
    findings.push({ code: 'expertiseOfSomebodyLacking', force: 'refused', ...rule, missing });
  }
  if (typeof committee.quorum === 'number' && people.length < committee.quorum) {
    const lacking = [String(committee.quorum - people.length)];
    const rule = { rule: 'committee.quorum', source: committee.source };
    findings.push({ code: 'belowQuorum', force: 'refused', ...rule, missing: lacking });
  }
  return findings;
}

function findingsOnPerson(field: Field, taken: Taken, person: Person, place: number): PanelFinding[] {
  const seat = field.seats[place];
  const standing = person.standings[place];
  if (!seat || !standing) {
    return [];
  }
  const about = { seat: seat.name, personId: person.candidate.personId };
  const mayBeDecided = standing.byDecision !== undefined && standing.route === undefined;
  const bars = [...person.bars, ...(mayBeDecided ? [] : standing.bars)];
  if (bars.length > 0) {
    return bars.map((bar) => ({ ...bar, ...about, force: 'refused', missing: bar.missing ?? [] }));
  }
  const better = betterThan(field, taken, person, place);
  const ownRule = { ...about, rule: ruleOf(seat), source: seat.rule.source };
  if (better.length > 0) {
    const code = standing.route === 'deputy' ? 'deputyWhileHolderCan' : 'fallbackWhileNominatedCan';
    return [{ ...ownRule, code, force: 'refused', missing: [] }];
  }
  return mayBeDecided
    ? [{ ...ownRule, code: 'fallbackToDecide', force: 'toDecide', missing: seat.rule.nominatedBy }]
    : [];
}

/** Where the regulation does not say how many sit, its seats are the least: more members can sit beside them. */
function furtherSeats(field: Field, seats: readonly SeatTaken[]): FurtherSeat[] {
  return field.question.committee.size === 'unknown'
    ? seats
        .filter((taken) => !isSeatOf(field, taken))
        .flatMap(({ seat }) => {
          const person = personIn(field, seats, seat);
          return person ? [{ seat, person }] : [];
        })
    : [];
}

interface FurtherSeat {
  seat: string;
  person: Person;
}

/** Whoever sits beside the seats could have taken one of them. */
function findingsOnFurther({ seats, question }: Field, { seat, person }: FurtherSeat): PanelFinding[] {
  const about = { seat, personId: person.candidate.personId, force: 'refused' } as const;
  if (person.bars.length > 0) {
    return person.bars.map((bar) => ({ ...bar, ...about, missing: bar.missing ?? [] }));
  }
  const { source } = question.committee;
  return seats.some((_, place) => levelIn(person, place) !== undefined)
    ? []
    : [{ ...about, code: 'notAppointed', rule: 'committee.seats', source, missing: [] }];
}

function isSeatOf({ seats }: Field, { seat }: SeatTaken): boolean {
  return seats.some(({ name }) => name === seat);
}

/** Who could sit here by a better route, without loss for the panel. */
function betterThan(field: Field, taken: Taken, person: Person, place: number): Person[] {
  const route = person.standings[place]?.route;
  const level = route === undefined ? Number.POSITIVE_INFINITY : levelOf(route);
  return othersFor(field, taken, place)
    .filter((other) => (levelIn(other, place) ?? level) < level)
    .filter((other) => losesNothing(field, taken, place, other));
}

function ruleOf({ name, rule }: NamedSeat): string {
  return `committee.seats.${name}${rule.ifVacant ? '.ifVacant' : ''}`;
}

function personIn({ people }: Field, seats: readonly SeatTaken[], name: string): Person | undefined {
  const personId = seats.find(({ seat }) => seat === name)?.personId;
  return people.find(({ candidate }) => candidate.personId === personId);
}

/** What is wrong with the list: unknown seats and people, and what stands in it twice. */
function wrongLists(field: Field, seats: readonly SeatTaken[]): PanelFinding[] {
  const { size, source } = field.question.committee;
  const about = { force: 'refused', rule: 'committee.seats', source, missing: [] } as const;
  return seats.flatMap(({ seat, personId }, place) => {
    const before = seats.slice(0, place);
    const findings: PanelFinding[] = [];
    if (size !== 'unknown' && !isSeatOf(field, { seat, personId })) {
      findings.push({ ...about, code: 'seatUnknown', seat, personId });
    }
    if (before.some((one) => one.seat === seat)) {
      findings.push({ ...about, code: 'seatTwice', seat, personId });
    }
    if (before.some((one) => one.personId === personId)) {
      findings.push({ ...about, code: 'personTwice', seat, personId });
    }
    if (field.people.every(({ candidate }) => candidate.personId !== personId)) {
      findings.push({ ...about, code: 'personUnknown', seat, personId });
    }
    return findings;
  });
}
