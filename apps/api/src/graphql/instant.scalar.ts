import { GraphQLError, GraphQLScalarType } from 'graphql';

function refuse(): never {
  throw new GraphQLError('A moment is only answered, never asked.', { extensions: { code: 'BAD_INPUT' } });
}

/** A moment; the platform sets them all, so it is output only. */
export const InstantScalar = new GraphQLScalarType<string, string>({
  name: 'Instant',
  description: 'A moment in UTC, written like 2026-03-02T09:30:00.000Z.',
  serialize: (value) => String(value),
  parseValue: refuse,
  parseLiteral: refuse,
});
