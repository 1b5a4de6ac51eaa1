/** Quoted texts and comments, in which any word may stand. */
const quoted = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//g;

const transactionWords =
  /^\s*(begin|start|commit|end|rollback|abort|savepoint|release|prepare|set|reset|discard|listen|lock|copy|call|do)\b/i;

/**
 * Refuses what would end, nest or change the one transaction of an operation, or outlive it on a connection that others use next.
 * A statement is one statement: a second one behind a semicolon could be any of these.
 */
export function requireAllowed(text: string): void {
  if (transactionWords.test(text)) {
    throw new Error(
      'The operation has one transaction, opened and settled by its door: this statement would interfere.',
    );
  }
  if (text.includes(';') && /;\s*\S/.test(text.replace(quoted, ' '))) {
    throw new Error('One statement at a time: this text holds a second one.');
  }
  if (/\bset_config\s*\(/i.test(text)) {
    throw new Error('Only the door sets the tenant.');
  }
}
