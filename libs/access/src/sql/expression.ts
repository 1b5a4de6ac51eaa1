import { type ScalarType } from './column.js';

/** A value that stands in an expression. It gets a name at the end: part of what is written may be left out again. */
export interface Value {
  readonly value: unknown;
  readonly type: ScalarType | `${ScalarType}[]`;
}

/** A condition in SQL: pieces of text, and the values between them. */
export type Expression = readonly (string | Value)[];

/**
 * Two-valued logic over SQL's three values: an expression holds when it is true, and null is no more than false.
 * So a comparison stays as plain as an index needs it, and only a negation has to say what null means.
 */
export function isNot(expression: Expression): Expression {
  return ['(', ...expression, ') is not true'];
}

/** Throws on nothing at all: "all of none" would be true, and open every row. */
export function joined(word: 'and' | 'or', expressions: readonly Expression[]): Expression {
  const [first, ...others] = expressions;
  if (first === undefined) {
    throw new Error('A condition that names no fact holds for every row.');
  }
  return others.length === 0 ? first : ['(', ...first, ...others.flatMap((other) => [` ${word} `, ...other]), ')'];
}

/** The text with a name for every value, in the order of the text. Equal values keep names of their own. */
export function withNames(expression: Expression, prefix: string): { text: string; values: Record<string, unknown> } {
  if (!/^[A-Za-z_]\w*$/.test(prefix)) {
    throw new Error('The name of a value is a word.');
  }
  const values: Record<string, unknown> = {};
  let count = 0;
  const named = ({ value, type }: Value): string => {
    const name = `${prefix}${count++}`;
    values[name] = value;
    return `:${name}::${type}`;
  };
  const text = expression.map((piece) => (typeof piece === 'string' ? piece : named(piece))).join('');
  return { text, values };
}
