import { isLocalDate, type LocalDate } from '#deadlines';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function parse(value: unknown): LocalDate {
  if (typeof value === 'string' && isLocalDate(value)) {
    return value;
  }
  throw new GraphQLError('This is no day of the calendar. Write a day like 2026-03-02, between 1900 and 2200.', {
    extensions: { code: 'BAD_INPUT' },
  });
}

/** A calendar day. It has no time and no time zone. */
export const LocalDateScalar = new GraphQLScalarType<LocalDate, string>({
  name: 'LocalDate',
  description: 'A day of the calendar, written like 2026-03-02; without time and without time zone.',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
