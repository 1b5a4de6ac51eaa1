import { isMap, type Values } from '../extends/resolve-extends.js';
import type { Change } from './difference.js';

/** Lists whose items have a name of their own, and the key that holds it. */
const namedBy: Readonly<Record<string, string>> = {
  participants: 'id',
  assumptions: 'id',
  'subjects.handles': 'subject',
};

/** Names whose order people see. */
const inOrder = new Set(['forums', 'complainants', 'priorSteps', 'judgements', 'grounds', 'terms', 'tracks', 'steps']);

/** Every value that differs, in the order of the regulation. A list is one value, unless its items have names. */
export function changesBetween(before: unknown, after: unknown, path = ''): Change[] {
  const [one, other] = [named(before, path), named(after, path)];
  if (!goesDeeper(one, other)) {
    return sameValue(one, other) ? [] : [changeAt(path, before, after)];
  }
  const [has, gets] = [mapOf(one), mapOf(other)];
  const names = [...new Set([...Object.keys(has), ...Object.keys(gets)])];
  const below = names.flatMap((name) =>
    changesBetween(ownValue(has, name), ownValue(gets, name), path === '' ? name : `${path}.${name}`),
  );
  return [...orderChange(path, has, gets), ...below];
}

/** Whether a change lies at a place or below it. */
export function isWithin({ path }: Change, place: string): boolean {
  return path === place || path.startsWith(`${place}.`);
}

/** The place of a change of order. */
export function orderOf(path: string): string {
  return `${path} (order)`;
}

/** A map against nothing is looked into, so that what is new or gone is known value by value. */
function goesDeeper(one: unknown, other: unknown): boolean {
  const [first, second] = [isMap(one), isMap(other)];
  if (first && second) {
    return true;
  }
  const alone = first ? one : other;
  return (first ? other : one) === undefined && isMap(alone) && Object.keys(alone).length > 0;
}

function named(value: unknown, path: string): unknown {
  const key = namedBy[path];
  if (key === undefined || !Array.isArray(value)) {
    return value;
  }
  const names = value.map((item) => (isMap(item) ? String(item[key]) : ''));
  const areNames = new Set(names).size === names.length && !names.includes('');
  return areNames ? Object.fromEntries(value.map((item, index) => [names[index], item])) : value;
}

function orderChange(path: string, has: Values, gets: Values): Change[] {
  const kept = (names: Values, others: Values) => Object.keys(names).filter((name) => Object.hasOwn(others, name));
  const [before, after] = [kept(has, gets), kept(gets, has)];
  return inOrder.has(path) && !sameValue(before, after) ? [{ path: orderOf(path), before, after }] : [];
}

function changeAt(path: string, before: unknown, after: unknown): Change {
  return { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function mapOf(value: unknown): Values {
  return isMap(value) ? value : {};
}

function ownValue(values: Values, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
