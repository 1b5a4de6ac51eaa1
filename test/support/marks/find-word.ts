import { type TestDatabase } from '../test-database.js';

/** A word as it could stand somewhere: plainly, in hexadecimal as PostgreSQL shows bytes, or in base64 at each of the three places. */
export function formsOf(word: string): string[] {
  const base64 = [0, 1, 2].map((before) => {
    const whole = Buffer.from(`${'_'.repeat(before)}${word}`).toString('base64');
    return whole.slice(before === 0 ? 0 : 4, -4);
  });
  const plain = [word, ...base64];
  return [...plain, ...plain.map((form) => Buffer.from(form).toString('hex'))];
}

/** The words that stand in a text, in whatever form. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  const folded = text.toLowerCase();
  return words.filter((word) =>
    formsOf(word).some((form) => text.includes(form) || folded.includes(form.toLowerCase())),
  );
}

/** Everything that is stored, in all tables of all schemas, and the statements that PostgreSQL remembers. */
export async function dumpOf(database: TestDatabase): Promise<string> {
  return database.asAdmin(async (client) => {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const lines: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      lines.push(...rows.map(({ row }) => `${name} ${row}`));
    }
    const { rows } = await client.query<{ query: string }>(
      'select query from pg_stat_activity where datname = current_database()',
    );
    return [...lines, ...rows.map(({ query }) => query)].join('\n');
  });
}
