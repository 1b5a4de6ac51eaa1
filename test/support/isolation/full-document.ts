import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What to pass where a field inside an answer needs an argument, by the type of that argument. */
const literals: Readonly<Record<string, string>> = { 'Language!': 'en' };

/**
 * A document that calls one root field, such as `Query.case`, with a variable for each of its arguments, and asks everything
 * that can be asked of its answer.
 */
export function fullDocument(schema: GraphQLSchema, rootField: string): string {
  const [typeName = '', fieldName = ''] = rootField.split('.');
  const field = (schema.getType(typeName) as GraphQLObjectType).getFields()[fieldName];
  if (!field) {
    throw new Error(`There is no root field ${rootField}.`);
  }
  const variables = field.args.map((argument) => `$${argument.name}: ${typeFor(argument)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const open = variables === '' ? '' : `(${variables})`;
  const call = passed === '' ? fieldName : `${fieldName}(${passed})`;
  return `${typeName.toLowerCase()} ${open} { ${call} ${everythingOf(field.type, [])} }`;
}

/** A variable for an argument that has a value of its own may be left out. */
function typeFor({ type, defaultValue }: GraphQLArgument): string {
  return defaultValue === undefined ? String(type) : String(getNullableType(type));
}

function everythingOf(output: GraphQLOutputType, path: readonly string[]): string {
  const type = getNamedType(output);
  if (!isObjectType(type)) {
    return '';
  }
  if (path.includes(type.name)) {
    throw new Error(`${type.name} contains itself by ${path.join(', ')}: say how deep to ask.`);
  }
  const inner = Object.values(type.getFields()).map((field) => fieldWithAll(field, [...path, type.name]));
  return `{ ${inner.join(' ')} }`;
}

function fieldWithAll({ name, args, type }: GraphQLField<unknown, unknown>, path: readonly string[]): string {
  const needed = args.filter(isRequiredArgument).map(literalFor);
  const passed = needed.length > 0 ? `(${needed.join(', ')})` : '';
  return `${name}${passed} ${everythingOf(type, path)}`.trim();
}

function literalFor({ name, type }: GraphQLArgument): string {
  const literal = literals[String(type)];
  if (literal === undefined) {
    throw new Error(`Say what to pass for the argument ${name} of type ${String(type)}.`);
  }
  return `${name}: ${literal}`;
}
