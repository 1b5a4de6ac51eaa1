import { type Client } from 'pg';
import { type Installation } from './check.js';
import { functionChecks } from './function-checks.js';
import { keyChecks } from './key-checks.js';
import { roleChecks } from './role-checks.js';
import { tableChecks } from './table-checks.js';
import { viewChecks } from './view-checks.js';

/** Everything in the database by which one tenant could see or change what is another's, as sentences; empty when all is well. */
export async function catalogueFindings(client: Client, installation: Installation): Promise<string[]> {
  const checks = [
    ...tableChecks(),
    ...keyChecks(),
    ...viewChecks(),
    ...roleChecks(installation),
    ...functionChecks(installation),
  ];
  const findings: string[] = [];
  for (const { text, values } of checks) {
    const { rows } = await client.query<{ finding: string }>(text, values ? [...values] : []);
    findings.push(...rows.map(({ finding }) => finding));
  }
  return findings;
}
