import { type Action, type Conversation } from '#access';
import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { resolvers } from '../../../apps/api/src/resolvers.js';
import { rootFieldsOf } from '../resolver-permissions.js';
import { type HowToAsk, howToAsk } from './how-to-ask.js';

/** A mutation that is done in one case, and the right that it asks. */
export interface MatrixAct {
  /** What the matrix calls it: the mutation, and the conversation where it is asked in several. */
  readonly name: string;
  readonly field: string;
  readonly input: string;
  readonly action: Action;
  readonly conversation: Conversation | undefined;
  /** Whether the input says which version of the case was seen. */
  readonly versioned: boolean;
  readonly how: HowToAsk;
}

/** The input types of all mutations that are done in one case, by the name of the mutation. */
export function inputsInCase(schema: GraphQLSchema): ReadonlyMap<string, GraphQLInputObjectType> {
  const found = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const type = getNamedType(args.find((one) => one.name === 'input')?.type);
    return isInputObjectType(type) && 'caseId' in type.getFields() ? ([[name, type]] as const) : [];
  });
  return new Map(found);
}

/** Those for which nobody has said how they are asked without doing anything. */
export function notToBeAsked(schema: GraphQLSchema, entries: typeof howToAsk = howToAsk): string[] {
  return [...inputsInCase(schema)].flatMap(([field, input]) =>
    isVersioned(input) || field in entries ? [] : [`Say in how-to-ask.ts how ${field} is asked for in the matrix.`],
  );
}

/** Every act of the schema that asks a right in a case. */
export function actsOf(schema: GraphQLSchema): MatrixAct[] {
  const permissions = new Map(rootFieldsOf(resolvers).map(({ name, permission }) => [name, permission]));
  return [...inputsInCase(schema)].flatMap(([field, input]) =>
    waysOf(field).flatMap((how) => {
      const permission = permissions.get(`Mutation.${field}`);
      const action = how.action ?? (typeof permission === 'object' ? permission.action : undefined);
      const { conversation } = how;
      const name = [field, conversation].filter(Boolean).join(' ');
      const act = { name, field, input: input.name, conversation, versioned: isVersioned(input), how };
      return action ? [{ ...act, action }] : [];
    }),
  );
}

function waysOf(field: string): readonly HowToAsk[] {
  const how = howToAsk[field] ?? {};
  return 'length' in how ? how : [how];
}

/** A draft has a version of its own. */
function isVersioned(input: GraphQLInputObjectType): boolean {
  const { caseId, expectedVersion } = input.getFields();
  return expectedVersion !== undefined && isNonNullType(caseId?.type);
}
