import { type TestApplication } from '../application.js';

/** What acts write: how much stands in each of these tables, and the versions of all cases. */
const tables = [
  'case_event',
  'case_content',
  'case_party',
  'case_message',
  'message_read',
  'complainant_credential',
  'draft',
];

export async function writtenRows({ database }: TestApplication): Promise<Readonly<Record<string, number>>> {
  const counts = tables.map((table) => `(select count(*) from ${table})::integer as ${table}`);
  return database.asAdmin(async (client) => {
    const { rows } = await client.query<Record<string, number>>(
      `select ${counts.join(', ')}, (select sum(version) from case_file)::integer as versions`,
    );
    return rows[0] ?? {};
  });
}
