import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { type Mark, type Marked, type Part } from './marks.js';

type Field = GraphQLField<unknown, unknown>;

/** A field of an object type, with what it is marked with: by itself, or by its type. */
export interface ObjectField {
  readonly type: GraphQLObjectType;
  readonly field: Field;
  readonly mark: Mark | undefined;
}

/** Every field of every object type. The root fields are not among them: they say with `@Can` or `@Public` who may ask. */
export function objectFields(schema: GraphQLSchema): ObjectField[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type) && !roots.includes(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ type, field, mark: markOf(field) ?? markOf(type) })),
    );
}

/** The names of the fields that do not say who sees them. */
export function unmarkedFields(schema: GraphQLSchema): string[] {
  return objectFields(schema)
    .filter(({ mark }) => mark === undefined)
    .map(({ type, field }) => `${type.name}.${field.name}`);
}

/** The part that a mark names, where it names one. */
export function partOf(mark: Mark | undefined): Part | undefined {
  return typeof mark === 'object' ? mark.part : undefined;
}

/** What a field by which a list is narrowed is about. */
export function aboutOf({ extensions }: GraphQLInputField): Part | undefined {
  return (extensions as Marked).about;
}

function markOf({ extensions }: Field | GraphQLObjectType): Mark | undefined {
  return (extensions as Marked).mark;
}
