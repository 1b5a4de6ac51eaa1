import { randomUUID } from 'node:crypto';
import { type Caller } from '../caller.js';

const change = 'mutation ($input: ChangeCommitteePageInput!) { changeCommitteePage(input: $input) { version } }';

/** What the committee tells everybody at its own host. */
export async function tellPage(administrator: Caller, mark: string): Promise<void> {
  const contact = { phone: `030 ${mark}`, phoneHours: `The hours of ${mark}`, email: `office@${mark}.example` };
  const report = { year: 2025, title: `The year of ${mark}`, address: `https://${mark}.example/2025` };
  const input = { clientKey: randomUUID(), expectedVersion: 0, contact, annualReports: [report] };
  await administrator.gets(change, { input });
}
