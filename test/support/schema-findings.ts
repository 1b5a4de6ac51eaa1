import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

interface Described {
  readonly name: string;
  readonly description: string | undefined | null;
}

type AnyField = GraphQLField<unknown, unknown> | GraphQLInputField;

/** Words for what never leaves the server: which customer, how somebody signs in, how things are stored. */
const leaks = new Set(
  'tenant tenancy token hash secret password cookie session sealed wrapped cipher account credential person actor bucket debug stack sql table row internal'.split(
    ' ',
  ),
);

/** What may be called so nevertheless, with the reason. */
const allowedNames: Readonly<Record<string, string>> = {
  'FileComplaintPayload.password': 'Whoever files gets it once, in this answer.',
  'AddedPartyPayload.password': 'Whoever lets somebody into a case gets it once, to hand over.',
  'Expertise.tenancyLaw': 'The law of renting, in the word of the regulation format; nothing of a tenant.',
};

/** Somebody who is announced for a hearing is a person in the words of the field, and nothing of the server. */
const announced = /(?:announced?|admit)Person/gi;

/** The people of a committee, and those who were announced, are told apart by an id; it opens nothing. */
const idOfSomebody = /[pP]ersonIds?$/;

/** Everything of the schema that a client reads: types, fields, arguments and values, by a name such as `Case.deadlines(language)`. */
export function described(schema: GraphQLSchema): Described[] {
  return ownTypes(schema).flatMap((type) => [
    { name: type.name, description: type.description },
    ...fieldsOf(type).flatMap((field) => [
      { name: `${type.name}.${field.name}`, description: field.description },
      ...argumentsOf(field).map(({ name, description }) => ({
        name: `${type.name}.${field.name}(${name})`,
        description,
      })),
    ]),
    ...valuesOf(type).map(({ name, description }) => ({ name: `${type.name}.${name}`, description })),
  ]);
}

/** The names of everything without a sentence that says what it is. Nest cannot describe the two root types. */
export function undescribed(schema: GraphQLSchema): string[] {
  return described(schema)
    .filter(({ name }) => name !== 'Query' && name !== 'Mutation')
    .filter(({ description }) => !/^[A-Z`][^]{3,}[.?]$/.test(description ?? ''))
    .map(({ name }) => name);
}

/** The names that tell what never leaves the server. */
export function leakingNames(schema: GraphQLSchema): string[] {
  return described(schema)
    .map(({ name }) => name)
    .filter((name) => wordsOf(name).some((word) => leaks.has(word)) && !Object.hasOwn(allowedNames, name));
}

/** The exceptions that the schema no longer needs: the next name of that kind would slip through. */
export function needlessExceptions(schema: GraphQLSchema): string[] {
  const names = described(schema).map(({ name }) => name);
  return Object.keys(allowedNames).filter((name) => !names.includes(name));
}

/** `Case.tenantId` says case, tenant and id. */
function wordsOf(name: string): string[] {
  return (
    name
      .replaceAll(announced, 'Announced')
      .replace(idOfSomebody, 'Id')
      .match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []
  ).map((word) => word.toLowerCase());
}

/** The names of the root fields, such as `Query.case`. */
export function rootFields(schema: GraphQLSchema): string[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
  );
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

function fieldsOf(type: GraphQLNamedType): AnyField[] {
  return isObjectType(type) || isInputObjectType(type) ? Object.values<AnyField>(type.getFields()) : [];
}

function argumentsOf(field: AnyField): readonly GraphQLArgument[] {
  return 'args' in field ? field.args : [];
}

function valuesOf(type: GraphQLNamedType): readonly Described[] {
  return isEnumType(type) ? type.getValues() : [];
}
