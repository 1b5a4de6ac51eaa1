import { type Seat } from '#regulation';
import { type Bar } from '../who/bar.js';
import { personBars, type RuledQuestion } from '../who/person-bars.js';
import { levelOf, type Standing, standingIn } from '../who/standing.js';
import { type Candidate } from '../types/candidate.js';

/** One person, with what keeps him from the case, and what he is to every seat. */
export interface Person {
  candidate: Candidate;
  hearings: number;
  /** In any seat. */
  bars: readonly Bar[];
  /** Per seat, in the order of the seats. */
  standings: readonly Standing[];
}

export interface NamedSeat {
  name: string;
  rule: Seat;
}

/** Everybody, whoever has the fewest hearings first; among equals by id, so that the order can be explained. */
export interface Field {
  question: RuledQuestion;
  seats: readonly NamedSeat[];
  people: readonly Person[];
  /** The fields that somebody must know of. */
  needed: readonly string[];
}

export function fieldOf(question: RuledQuestion): Field {
  const { committee } = question;
  const seats = Object.entries(committee.seats).map(([name, rule]) => ({ name, rule }));
  const once = new Map(question.candidates.toReversed().map((one) => [one.personId, one]));
  const people = [...once.values()]
    .map((candidate) => ({
      candidate,
      hearings: candidate.load.sat + candidate.load.planned,
      bars: personBars(question, candidate),
      standings: seats.map(({ name, rule }) => standingIn(question, candidate, name, rule)),
    }))
    .toSorted(byHearings);
  return { question, seats, people, needed: [...new Set(committee.expertise?.somebody ?? [])] };
}

function byHearings(one: Person, other: Person): number {
  return one.hearings - other.hearings || (one.candidate.personId < other.candidate.personId ? -1 : 1);
}

/** The level at which this person can take this seat without anybody's decision; nothing when he cannot. */
export function levelIn({ bars, standings }: Person, seat: number): number | undefined {
  const route = bars.length === 0 ? standings[seat]?.route : undefined;
  return route && levelOf(route);
}

/** Which of the needed fields nobody among these people knows of. */
export function unknownTo(needed: readonly string[], people: readonly Person[]): string[] {
  return needed.filter((field) => people.every((one) => !knows(one, field)));
}

export function knows({ candidate }: Person, field: string): boolean {
  return candidate.expertise.some((one) => one === field);
}
