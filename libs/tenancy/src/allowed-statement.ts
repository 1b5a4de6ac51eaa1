/** Quoted texts and comments, in which any word may stand. */
const quoted =
  /\b[eE]'(?:\\.|''|[^'\\])*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|(?<![\w$])\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//gs;

const transactionWords =
  /^\s*(begin|start|commit|end|rollback|abort|savepoint|release|prepare|set|reset|discard|listen|lock|copy|call|do)\b/i;

/** What makes reading the text itself worth while; most statements have nothing of it. */
const suspicious = /;|--|\/\*/;

/**
 * Refuses what would end, nest or change the one transaction of an operation, or outlive it on a connection that others use next.
 * A statement is one statement: a second one behind a semicolon could be any of these.
 */
export function requireAllowed(text: string): void {
  const bare = suspicious.test(text) ? text.replace(quoted, ' ') : text;
  if (transactionWords.test(bare)) {
    throw new Error(
      'The operation has one transaction, opened and settled by its door: this statement would interfere.',
    );
  }
  if (/;\s*\S/.test(bare)) {
    throw new Error('One statement at a time: this text holds a second one.');
  }
  if (/\bset_config"?\s*\(/i.test(text)) {
    throw new Error('Only the door sets the tenant.');
  }
}
