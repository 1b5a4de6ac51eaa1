import { type Statement } from './statement.js';

/** A statement with PostgreSQL's numbered places, and the name of the value for each. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
  readonly places: readonly string[];
}

/** Quoted texts, comments and casts are passed over; `:word` is a value. */
const part = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|::|:([A-Za-z_]\w*)/g;

const longestName = 63;
const known = new WeakMap<Statement, PreparedStatement>();

/** Throws when the statement does not compare with the tenant: without that it cannot be sent to where the tenant's rows are. */
export function prepare(statement: Statement): PreparedStatement {
  const found = known.get(statement) ?? translate(statement);
  known.set(statement, found);
  return found;
}

function translate({ name, text }: Statement): PreparedStatement {
  const places: string[] = [];
  const numbered = text.replace(part, (whole: string, word: string | undefined) => {
    if (word === undefined) {
      return whole;
    }
    const place = places.includes(word) ? places.indexOf(word) + 1 : places.push(word);
    return `$${place}`;
  });
  if (!places.includes('tenant')) {
    throw new Error(`The statement ${name} does not name :tenant.`);
  }
  if (name === '' || name.length > longestName) {
    throw new Error(`The name of a statement has 1 to ${longestName} characters: ${name}`);
  }
  return { name, text: numbered, places };
}

/** The text with other names for its values; `:tenant` keeps its own. */
export function renamedPlaces(text: string, rename: (name: string) => string): string {
  return text.replace(part, (whole: string, word: string | undefined) =>
    word === undefined || word === 'tenant' ? whole : `:${rename(word)}`,
  );
}

/** The values in the order of the places. Throws when one is missing, or stands nowhere in the text. */
export function valuesFor(
  { name, places }: PreparedStatement,
  tenantId: string,
  values: Readonly<Record<string, unknown>>,
): unknown[] {
  const unused = Object.keys(values).filter((key) => key === 'tenant' || !places.includes(key));
  const missing = places.filter((place) => place !== 'tenant' && values[place] === undefined);
  if (unused.length > 0 || missing.length > 0) {
    throw new Error(`The statement ${name} misses [${missing.join(', ')}] and does not use [${unused.join(', ')}].`);
  }
  return places.map((place) => (place === 'tenant' ? tenantId : values[place]));
}
