import { type SqlRight } from '#access';
import { type Statement } from '#tenancy';
import { createHash } from 'node:crypto';

/**
 * A statement that holds the right of whoever asks. Roles differ in the expression, people only in its values, so there are as
 * many prepared statements as there are combinations of roles.
 */
export function withRight(name: string, textFor: (right: string) => string): (right: SqlRight) => Statement {
  const known = new Map<string, Statement>();
  return ({ text: right }) => {
    const made = known.get(right) ?? { name: `${name}_${nameOf(right)}`, text: textFor(`(${right})`) };
    known.set(right, made);
    return made;
  };
}

/** Short enough for the name of a prepared statement, and the same in every process. */
function nameOf(right: string): string {
  return createHash('sha256').update(right).digest('hex').slice(0, 16);
}
