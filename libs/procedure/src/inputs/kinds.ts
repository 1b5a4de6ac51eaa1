import { durationPattern, isLocalDate, type LocalDate } from '#deadlines';
import type { Input } from './input.js';

/** An id, or a name that a regulation chose: one word, so that no sentence about a person comes into the log. */
const oneWord = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const clockTime = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/** The id of a text that is kept apart, under the key of the case. */
export function content(says: string): Input<string, true> {
  return { kind: 'content', needed: true, says, accepts: isOneWord };
}

/** The id of a person who is known elsewhere. */
export function person(says: string): Input<string, true> {
  return { kind: 'person', needed: true, says, accepts: isOneWord };
}

/** The ids of people who are known elsewhere; each once. */
export function people(says: string): Input<readonly string[], true> {
  return { kind: 'people', needed: true, says, accepts: areNames };
}

/** The id of a thing that begins to exist with the step, or that an earlier step brought about. */
export function id(says: string): Input<string, true> {
  return { kind: 'id', needed: true, says, accepts: isOneWord };
}

/** A calendar day other than the day of the step itself. */
export function day(says: string): Input<LocalDate, true> {
  const accepts = (value: unknown): value is LocalDate => typeof value === 'string' && isLocalDate(value);
  return { kind: 'day', needed: true, says, accepts };
}

/** A time of the day in the time zone of the regulation, such as `09:30`. */
export function timeOfDay(says: string): Input<string, true> {
  const accepts = (value: unknown): value is string => typeof value === 'string' && clockTime.test(value);
  return { kind: 'timeOfDay', needed: true, says, accepts };
}

/** A length of time, such as `2 weeks`. */
export function length(says: string): Input<string, true> {
  const accepts = (value: unknown): value is string => typeof value === 'string' && durationPattern.test(value);
  return { kind: 'length', needed: true, says, accepts };
}

/** One of few values that the platform knows. */
export function choice<const Values extends readonly string[]>(
  values: Values,
  says: string,
): Input<Values[number], true> {
  const accepts = (value: unknown): value is Values[number] => values.some((known) => known === value);
  return { kind: 'choice', needed: true, says, values, accepts };
}

/** A name that the regulation gives to one of its own things: a term, a reason, a forum. */
export function name(says: string): Input<string, true> {
  return { kind: 'name', needed: true, says, accepts: isOneWord };
}

export function names(says: string): Input<readonly string[], true> {
  return { kind: 'names', needed: true, says, accepts: areNames };
}

/** Some of few values that the platform knows; at least one, each once. */
export function namesFrom<const Values extends readonly string[]>(
  values: Values,
  says: string,
): Input<readonly Values[number][], true> {
  const accepts = (value: unknown): value is readonly Values[number][] =>
    areNames(value) && value.length > 0 && value.every((one) => values.includes(one));
  return { kind: 'names', needed: true, says, values, accepts };
}

export function yesNo(says: string): Input<boolean, true> {
  return { kind: 'yesNo', needed: true, says, accepts: (value): value is boolean => typeof value === 'boolean' };
}

export function isOneWord(value: unknown): value is string {
  return typeof value === 'string' && oneWord.test(value);
}

export function areNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isOneWord) && new Set(value).size === value.length;
}
