import { type FactColumns } from './column.js';
import { type Comparison, comparisonInSql } from './compare.js';
import { type Expression, isNot, joined } from './expression.js';

/** A condition as CASL takes it apart: some conditions together, or one comparison of a fact with a value. */
export interface AstCondition {
  readonly operator: string;
  readonly value: unknown;
}

/** Throws on an operator that it does not know, naming it. */
export function conditionInSql(condition: AstCondition, columns: FactColumns): Expression {
  switch (condition.operator) {
    case 'and':
    case 'or':
      return joined(condition.operator, partsOf(condition, columns));
    case 'nor':
      return isNot(joined('or', partsOf(condition, columns)));
    case 'not':
      return isNot(onlyOne(partsOf(condition, columns)));
    default:
      return comparisonInSql({ field: '', ...condition } satisfies Comparison, columns);
  }
}

function partsOf({ operator, value }: AstCondition, columns: FactColumns): Expression[] {
  if (!Array.isArray(value)) {
    throw new Error(`The operator "${operator}" takes conditions.`);
  }
  return (value as AstCondition[]).map((part) => conditionInSql(part, columns));
}

/** In memory only the first of what is denied counts. */
function onlyOne([first, ...others]: Expression[]): Expression {
  if (first === undefined || others.length > 0) {
    throw new Error('The operator "not" takes one condition.');
  }
  return first;
}
