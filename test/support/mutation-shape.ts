import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isRequiredInputField,
} from 'graphql';

/** What a mutation takes and answers. */
export interface MutationShape {
  /** The name of its input. */
  readonly input: string;
  /** The fields that its input has to have. */
  readonly needed: readonly string[];
  /** The fields of its answer. */
  readonly answered: readonly string[];
}

/** Throws when the API has no such mutation with an input. */
export function shapeOf(schema: GraphQLSchema, mutation: string): MutationShape {
  const field = schema.getMutationType()?.getFields()[mutation];
  const [argument] = field?.args ?? [];
  if (!field || !argument) {
    throw new Error(`The API has no mutation ${mutation} with an input.`);
  }
  const input = getNamedType(argument.type) as GraphQLInputObjectType;
  const fields = Object.values(input.getFields());
  return {
    input: input.name,
    needed: fields.filter(isRequiredInputField).map(({ name }) => name),
    answered: Object.keys((getNamedType(field.type) as GraphQLObjectType).getFields()),
  };
}
