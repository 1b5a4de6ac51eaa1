import { columnOf, type FactColumn, type FactColumns, isList, scalarOf } from './column.js';
import { requireComparable } from './comparable.js';
import { type Expression, isNot, joined } from './expression.js';

/** One comparison of a fact with a value, as CASL takes it apart. */
export interface Comparison {
  readonly operator: string;
  readonly field: string;
  readonly value: unknown;
}

interface Compared {
  readonly fact: string;
  readonly column: FactColumn;
  readonly value: unknown;
}

const comparisons: Readonly<Record<string, (compared: Compared) => Expression>> = {
  eq: equals,
  ne: (compared) => isNot(equals(compared)),
  in: isOneOf,
  nin: (compared) => isNot(isOneOf(compared)),
  lt: (compared) => inOrder(compared, '<'),
  lte: (compared) => inOrder(compared, '<='),
  gt: (compared) => inOrder(compared, '>'),
  gte: (compared) => inOrder(compared, '>='),
};

/** A comparison in SQL that holds for the same rows as in memory. Throws on what has no such meaning. */
export function comparisonInSql(comparison: Comparison, columns: FactColumns): Expression {
  const { operator, field: fact, value } = comparison;
  const unknown = unknownOperator(comparison);
  if (unknown !== undefined) {
    throw new Error(`A right cannot be asked of the database with the operator "${unknown}".`);
  }
  const compare = comparisons[operator] as (typeof comparisons)[string];
  return compare({ fact, column: columnOf(fact, columns), value });
}

/** CASL takes an operator that it was not given for the name of a fact, or for a value. */
function unknownOperator({ operator, field, value }: Comparison): string | undefined {
  const inside = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return [
    ...(Object.hasOwn(comparisons, operator) ? [] : [operator]),
    ...[field, ...inside].filter((word) => word.startsWith('$')),
  ][0];
}

/** A list equals a value that it holds. */
function equals({ fact, column, value }: Compared): Expression {
  if (value === null) {
    return isNull(column);
  }
  const type = scalarOf(column.type);
  const wanted = { value: requireComparable(value, type, fact), type };
  return isList(column.type) ? [`${column.sql} @> array[`, wanted, ']'] : [`${column.sql} = `, wanted];
}

/** A value that is among these; of a list, at least one element. */
function isOneOf({ fact, column, value }: Compared): Expression {
  if (!Array.isArray(value)) {
    throw new Error(`The condition on "${fact}" takes a list.`);
  }
  const wanted = [...(value as unknown[])];
  const scalar = scalarOf(column.type);
  const given = wanted.filter((one) => one !== null).map((one) => requireComparable(one, scalar, fact));
  const list = { value: given, type: `${scalar}[]` } as const;
  const among = isList(column.type) ? [`${column.sql} && `, list] : [`${column.sql} = any(`, list, ')'];
  return wanted.length > given.length ? joined('or', [among, isNull(column)]) : among;
}

/**
 * Before and after have one meaning for days and numbers that are there. In memory null comes before all of them, which would
 * open the row; text has the order of its codes there and that of a language here; a list has none.
 */
function inOrder({ fact, column: { sql, type, notNull }, value }: Compared, sign: string): Expression {
  if (!notNull || (type !== 'date' && type !== 'integer')) {
    throw new Error(
      `A right cannot depend on the order of "${fact}": only that of a date or integer that is never null.`,
    );
  }
  return [`${sql} ${sign} `, { value: requireComparable(value, type, fact), type }];
}

/** Of a list: that there is none, or that null stands in it. */
function isNull({ sql, type }: FactColumn): Expression {
  const none = [`${sql} is null`];
  return isList(type) ? joined('or', [none, [`array_position(${sql}, null::${scalarOf(type)}) is not null`]]) : none;
}
