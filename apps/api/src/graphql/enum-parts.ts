import { type Part } from './marks.js';

/** What the values of an order are about, by the name of the enum: Nest keeps no extensions for values of enums. */
const partsOfEnums = new Map<string, Readonly<Record<string, Part>>>();

/** Says of every value of an order what it is about. */
export function ordersBy<Word extends string>(name: string, parts: Readonly<Record<Word, Part>>): void {
  partsOfEnums.set(name, parts);
}

/** The part that this value of an enum orders by. */
export function partOfValue(name: string, value: string): Part | undefined {
  const parts = partsOfEnums.get(name);
  return parts && Object.hasOwn(parts, value) ? parts[value] : undefined;
}
