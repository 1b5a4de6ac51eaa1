import {
  getArgumentValues,
  getNullableType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import { partOfValue } from './enum-parts.js';
import { aboutOf } from './mark-of.js';
import { type Part } from './marks.js';

/** The parts by which a list is narrowed and ordered. Throws on a field or an order that does not say what it is about. */
export function partsAsked({ parentType, fieldName, fieldNodes, variableValues }: GraphQLResolveInfo): Part[] {
  const field = parentType.getFields()[fieldName];
  const [node] = fieldNodes;
  if (!field || !node) {
    throw new Error('The parts of a list are asked of a field.');
  }
  const values = getArgumentValues(field, node, variableValues);
  return [...new Set(field.args.flatMap(({ name, type }) => partsIn(getNullableType(type), values[name])))];
}

function partsIn(type: GraphQLInputType, value: unknown): Part[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (isInputObjectType(type)) {
    return partsOfFilter(type, value as Readonly<Record<string, unknown>>);
  }
  return isEnumType(type) ? [partOfOrder(type, value)] : [];
}

function partsOfFilter(type: GraphQLInputObjectType, filter: Readonly<Record<string, unknown>>): Part[] {
  return Object.values(type.getFields())
    .filter(({ name }) => filter[name] !== undefined && filter[name] !== null)
    .map((field) => named(aboutOf(field), `${type.name}.${field.name}`));
}

function partOfOrder(type: GraphQLEnumType, value: unknown): Part {
  const word = String(type.serialize(value));
  return named(partOfValue(type.name, word), `${type.name}.${word}`);
}

function named(part: Part | undefined, name: string): Part {
  if (part === undefined) {
    throw new Error(`${name} does not say which part it is about.`);
  }
  return part;
}
