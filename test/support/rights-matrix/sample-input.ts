import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { randomUUID } from 'node:crypto';

/** Values for fields whose type does not say what is sound; by the name of the field. A new field that needs one is named by the test. */
const byName: Readonly<Record<string, () => unknown>> = {
  clientKey: () => randomUUID(),
  email: () => 'somebody@example.org',
  postcode: () => '3511 AB',
  participant: () => 'north',
  startsAt: () => '10:00',
  endsAt: () => '10:45',
};

const byType: Readonly<Record<string, () => unknown>> = {
  ID: () => randomUUID(),
  String: () => 'other',
  Int: () => 1,
  Boolean: () => true,
  LocalDate: () => '2026-01-05',
};

/** A sound input of a mutation about a case: what is required, and nothing else. */
export function sampleInput(schema: GraphQLSchema, type: string, caseId: string): Record<string, unknown> {
  const input = schema.getType(type);
  if (!isInputObjectType(input)) {
    throw new Error(`${type} is no input.`);
  }
  return { ...required(input), caseId };
}

function required(input: GraphQLInputObjectType): Record<string, unknown> {
  const fields = Object.values(input.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(fields.map(({ name, type }) => [name, sample(name, type)]));
}

function sample(name: string, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) {
    return sample(name, type.ofType);
  }
  if (isListType(type)) {
    return [sample(name, type.ofType)];
  }
  if (isEnumType(type)) {
    return type.getValues()[0]?.name;
  }
  if (isInputObjectType(type)) {
    return required(type);
  }
  const make = byName[name] ?? byType[type.name];
  if (!make) {
    throw new Error(`Say in sample-input.ts what to pass for ${name}: ${type.name}.`);
  }
  return make();
}
