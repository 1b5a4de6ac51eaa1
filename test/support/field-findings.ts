import { type RightsTable } from '#access';
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { partOfValue } from '../../apps/api/src/graphql/enum-parts.js';
import { aboutOf, objectFields, partOf } from '../../apps/api/src/graphql/mark-of.js';
import { type Marked, type Part } from '../../apps/api/src/graphql/marks.js';
import { type ParentSubject, type ParentSubjects } from '../../apps/api/src/graphql/parent-subject.js';

interface FieldWithPart {
  /** Such as `Case.response`. */
  readonly name: string;
  readonly typeName: string;
  readonly part: Part;
  readonly nullable: boolean;
}

/** How a page of a list is asked: about no part of what is listed. */
const paging = new Set(['first', 'after']);

/** Every field that shows a part of its parent. */
export function fieldsWithParts(schema: GraphQLSchema): FieldWithPart[] {
  return objectFields(schema).flatMap(({ type, field, mark }) => {
    const part = partOf(mark);
    const name = `${type.name}.${field.name}`;
    return part === undefined ? [] : [{ name, typeName: type.name, part, nullable: !isNonNullType(field.type) }];
  });
}

/** The fields that show a part of which nobody can say who may read it: the type has no such part, or is no subject at all. */
export function fieldsWithoutSubject(schema: GraphQLSchema, subjects: ParentSubjects): string[] {
  return fieldsWithParts(schema)
    .filter(({ typeName, part }) => !subjectOf(subjects, typeName)?.parts.includes(part))
    .map(({ name }) => name);
}

/** The subjects of types that show no part. */
export function subjectsWithoutField(schema: GraphQLSchema, subjects: ParentSubjects): string[] {
  const shown = new Set(fieldsWithParts(schema).map(({ typeName }) => typeName));
  return Object.keys(subjects).filter((typeName) => !shown.has(typeName));
}

/** The fields that cannot be null, though a right that gives the object does not give their part: a denial would take the parent away. */
export function fieldsThatTakeTheirParent(
  schema: GraphQLSchema,
  subjects: ParentSubjects,
  table: RightsTable,
): string[] {
  return fieldsWithParts(schema)
    .filter(({ nullable }) => !nullable)
    .filter(({ typeName, part }) => {
      const subject = subjectOf(subjects, typeName);
      return subject === undefined || readableParts(subject, table).some((parts) => !parts.includes(part));
    })
    .map(({ name }) => name);
}

/** What each right shows that gives the object at all, whoever has it and whenever it holds. */
export function readableParts({ subject, parts: all, basis }: ParentSubject, table: RightsTable): (readonly Part[])[] {
  return Object.values(table)
    .flat()
    .filter((right) => right.subject === subject && right.actions.includes('read'))
    .map(({ parts }) => parts ?? all)
    .filter((parts) => parts.includes(basis));
}

/** The fields of filters, the values of orders and the arguments of lists that do not say what they are about, or name no part. */
export function unmarkedFilters(schema: GraphQLSchema, subjects: ParentSubjects): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((list) => {
    const listed = listedType(list);
    const subject = listed && subjectOf(subjects, listed.name);
    const parts = listed === undefined || (!subject && isShownWhole(listed)) ? undefined : (subject?.parts ?? []);
    return parts === undefined ? [] : list.args.flatMap((argument) => unmarkedIn(list.name, argument, parts));
  });
}

/** Whoever is given such an object sees all of it, so no filter says more of it than the object itself. */
function isShownWhole({ extensions }: GraphQLObjectType): boolean {
  return (extensions as Marked).mark === 'withParent';
}

function unmarkedIn(list: string, { name, type: required }: GraphQLArgument, parts: readonly Part[]): string[] {
  const type = getNullableType(required);
  const isUnknown = (part: Part | undefined) => part === undefined || !parts.includes(part);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return fields.filter((field) => isUnknown(aboutOf(field))).map((field) => `${type.name}.${field.name}`);
  }
  if (isEnumType(type)) {
    const words = type.getValues().map((value) => value.name);
    return words.filter((word) => isUnknown(partOfValue(type.name, word))).map((word) => `${type.name}.${word}`);
  }
  return paging.has(name) ? [] : [`Query.${list}(${name})`];
}

/** What a connection has at its edges; nothing for a field that is no list. */
function listedType({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  return ['edges', 'node'].reduce<GraphQLObjectType | undefined>(
    (reached, name) => objectOf(reached?.getFields()[name]?.type),
    objectOf(type),
  );
}

function objectOf(type: GraphQLField<unknown, unknown>['type'] | undefined): GraphQLObjectType | undefined {
  const named = getNamedType(type);
  return isObjectType(named) ? named : undefined;
}

function subjectOf(subjects: ParentSubjects, typeName: string): ParentSubject | undefined {
  return Object.hasOwn(subjects, typeName) ? subjects[typeName] : undefined;
}
