import { bestPanel, type Puzzle } from '../matching/best-panel.js';
import { type PanelQuestion, type Proposal, type ProposedSeat } from '../types/panel.js';
import { findingsOnWhole } from './check-panel.js';
import { type Field, fieldOf, knows, levelIn } from './field.js';
import { passedOver } from './passed-over.js';
import { reasonsFor } from './reasons.js';
import { isRuled, noSeats } from './ruled.js';
import { type Taken } from './sitting-panel.js';
import { vacanciesOf } from './vacancies.js';

/**
 * Who could sit in this case: a panel that follows the regulation whenever there is one, and otherwise the one that
 * comes nearest, with what is wrong. Among panels that are equally right, those who have the fewest hearings.
 */
export function proposePanel(question: PanelQuestion): Proposal {
  if (!isRuled(question)) {
    return { seats: [], vacancies: [], passedOver: [], findings: [noSeats] };
  }
  const field = fieldOf(question);
  const taken = bestPanel(puzzleOf(field)).map((one) => (one === undefined ? undefined : field.people[one]));
  return {
    seats: field.seats.flatMap((_, place) => proposedSeat(field, taken, place) ?? []),
    vacancies: vacanciesOf(field, taken),
    passedOver: passedOver(field, taken),
    findings: findingsOnWhole(field, taken),
  };
}

function proposedSeat(field: Field, taken: Taken, place: number): ProposedSeat | undefined {
  const person = taken[place];
  const seat = field.seats[place];
  const route = person?.standings[place]?.route;
  return person && seat && route
    ? {
        seat: seat.name,
        personId: person.candidate.personId,
        role: seat.rule.role,
        route,
        because: reasonsFor(field, taken, { person, route, place, seat }),
      }
    : undefined;
}

function puzzleOf(field: Field): Puzzle {
  const { seats, people, needed } = field;
  return {
    people: people.length,
    levels: seats.map((_, place) => people.map((person) => levelIn(person, place))),
    mayBeEmpty: seats.map(({ rule }) => rule.boundTo !== undefined && rule.ifVacant === 'withoutSeat'),
    knows: people.map((person) => bits(needed.map((one) => knows(person, one)))),
    needed: bits(needed.map(() => true)),
  };
}

function bits(flags: readonly boolean[]): number {
  return flags.reduce((sum, flag, place) => (flag ? sum | (1 << place) : sum), 0);
}
