import { type Field, levelIn, type Person, unknownTo } from './field.js';

/** A panel as far as it can be judged: per seat the person, or nothing. */
export type Taken = readonly (Person | undefined)[];

export function peopleIn(taken: Taken): Person[] {
  return [...new Set(taken.flatMap((one) => one ?? []))];
}

/** Everybody who does not sit and could take this seat by a regular route. */
export function othersFor({ people }: Field, taken: Taken, seat: number): Person[] {
  return people.filter((one) => levelIn(one, seat) !== undefined && !taken.includes(one));
}

/** Whether nothing becomes unknown that was known, when this person takes the seat instead. */
export function losesNothing({ needed }: Field, taken: Taken, seat: number, instead: Person): boolean {
  const before = unknownTo(needed, peopleIn(taken));
  const after = unknownTo(needed, peopleIn(taken.with(seat, instead)));
  return after.every((field) => before.includes(field));
}
