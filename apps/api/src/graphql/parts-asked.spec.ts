import {
  execute,
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
} from 'graphql';
import { ordersBy } from './enum-parts.js';
import { partsAsked } from './parts-asked.js';

ordersBy('PlantedOrder', { byDay: 'progress', byOutcome: 'decision' });

const filter = new GraphQLInputObjectType({
  name: 'PlantedFilter',
  fields: {
    stage: { type: GraphQLString, extensions: { about: 'progress' } },
    answered: { type: GraphQLBoolean, extensions: { about: 'response' } },
    forgotten: { type: GraphQLString },
  },
});
const order = new GraphQLEnumType({ name: 'PlantedOrder', values: { byDay: {}, byOutcome: {}, forgotten: {} } });

/** The parts that a list was asked by, as a text. */
async function partsOf(args: string, variables: Record<string, unknown> = {}): Promise<string> {
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        list: {
          type: GraphQLString,
          args: {
            filter: { type: filter },
            orderBy: { type: order, defaultValue: 'byDay' },
            first: { type: GraphQLInt },
          },
          resolve: (_parent, _args, _context, info) => partsAsked(info).join(' '),
        },
      },
    }),
  });
  const document = parse(`query ($filter: PlantedFilter) { list(${args}) }`);
  const { data, errors } = await execute({ schema, document, variableValues: variables });
  if (errors?.[0]) {
    throw errors[0];
  }
  return String(data?.['list']);
}

describe('the parts by which a list is asked', () => {
  it.each([
    ['the order that holds when none is asked', 'first: 3', 'progress'],
    ['the order that is asked', 'orderBy: byOutcome', 'decision'],
    ['a filter beside the order', 'filter: { answered: false }, orderBy: byDay', 'response progress'],
    ['each part once', 'filter: { stage: "filed" }', 'progress'],
    ['nothing for a filter that is null', 'filter: { answered: null }', 'progress'],
  ])('are those of %s', async (_, args, parts) => {
    expect(await partsOf(args)).toBe(parts);
  });

  it('are found in variables too', async () => {
    expect(await partsOf('filter: $filter', { filter: { answered: true } })).toBe('response progress');
  });

  it('are not guessed for a filter or an order that does not say what it is about', async () => {
    await expect(partsOf('filter: { forgotten: "a" }')).rejects.toThrow('PlantedFilter.forgotten does not say');
    await expect(partsOf('orderBy: forgotten')).rejects.toThrow('PlantedOrder.forgotten does not say');
  });
});
