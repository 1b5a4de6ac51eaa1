import { type Task } from '#jobs';
import { OutboxReader } from '#correspondence';
import { randomUUID } from 'node:crypto';
import { TASKS } from '../../../apps/worker/src/worker.module.js';
import { type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Answer } from '../../support/caller.js';

export interface Letter {
  writtenOn: string;
  to: string;
  subjectLabel: string | null;
  paragraphs: string[];
  delivery: string;
  sentTo: string | null;
  opensOn: string | null;
  why: string[];
  remindedOn: string | null;
  keptUntil: string;
  draft: string;
}
export interface Written {
  writePriorLetter: { code: string; letter: Letter };
}

const letter = `writtenOn to subjectLabel paragraphs delivery sentTo opensOn why remindedOn keptUntil draft`;
const writing = `mutation ($input: WritePriorLetterInput!) { writePriorLetter(input: $input) { code letter { ${letter} } } }`;
const finding = `query ($code: String!) { priorLetter(code: $code) { ${letter} } }`;
const ending = `mutation ($input: EndPriorLetterInput!) { endPriorLetter(input: $input) { gone } }`;
const listing = `query ($participant: String!) {
  priorLetterOptions(participant: $participant, language: nl) { priorStep label canBeMailed toName opensAfter }
}`;

/** A letter that says enough at KWRU, with what the test is about changed. */
export function aLetter(changed: object = {}) {
  return {
    clientKey: randomUUID(),
    participant: 'bo-ex',
    subject: 'repair',
    priorStep: 'corporation',
    description: 'The quokkaroof leaks.',
    writer: { name: 'Zoë Invented', email: 'zoe@renter.example' },
    language: 'nl',
    delivery: 'printed',
    draft: JSON.stringify({ answers: { subject: 'repair' }, complaint: { description: 'The quokkaroof leaks.' } }),
    ...changed,
  };
}

/** What people do with letters at one committee. */
export function lettersAt(committee: TestCommittee) {
  const writes = (changed: object = {}): Promise<Answer<Written>> =>
    committee.visitor().asks<Written>(writing, { input: aLetter(changed) });
  return {
    writes,
    written: async (changed: object = {}) => {
      const { data, errors } = await writes(changed);
      if (!data) {
        throw new Error(JSON.stringify(errors));
      }
      return data.writePriorLetter;
    },
    find: (code: string) => committee.visitor().asks<{ priorLetter: Letter | null }>(finding, { code }),
    found: async (code: string) =>
      (await committee.visitor().gets<{ priorLetter: Letter | null }>(finding, { code })).priorLetter,
    end: (code: string) =>
      committee
        .visitor()
        .gets<{ endPriorLetter: { gone: boolean } }>(ending, { input: { clientKey: randomUUID(), code } }),
    options: (participant: string) =>
      committee.visitor().asks<{ priorLetterOptions: Record<string, unknown>[] }>(listing, { participant }),
  };
}

interface Planned {
  readonly task: string;
  readonly runAt: string;
  readonly payload: { readonly tenantId: string; readonly payload: Record<string, string> };
}

/** The jobs that wait for letters, the first to be done first. */
export async function planned({ database }: TestApplication, tasks: readonly string[]): Promise<Planned[]> {
  return database.asAdmin(async (client) => {
    const { rows } = await client.query<Omit<Planned, 'runAt'> & { runAt: Date }>(
      `select t.identifier as task, j.run_at as "runAt", j.payload from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = any($1) order by j.run_at, j.id`,
      [tasks],
    );
    return rows.map(({ runAt, ...job }) => ({ ...job, runAt: runAt.toISOString() }));
  });
}

/** Does what a worker does with these jobs, whether their time has come or not. */
export async function perform(
  platform: TestApplication,
  committee: TestCommittee,
  tasks: readonly string[],
): Promise<void> {
  const known = platform.app.get<readonly Task[]>(TASKS, { strict: false });
  for (const { task, payload } of await planned(platform, tasks)) {
    if (payload.tenantId === committee.tenant.id) {
      await known.find(({ name }) => name === task)?.perform(payload.payload, (work) => committee.run(work));
    }
  }
}

/** The mails of a committee that no server took, the newest first. */
export function mailsOf(platform: TestApplication, committee: TestCommittee) {
  return committee.run(() => platform.app.get(OutboxReader).list(100));
}

/** Everything that stands in the tables of letters, mails, keys and jobs, as text. */
export async function everythingKept({ database }: TestApplication): Promise<string> {
  return database.asAdmin(async (client) => {
    const tables = ['prior_letter', 'mail', 'audit_entry', 'client_key', 'graphile_worker._private_jobs'];
    const rows = await Promise.all(tables.map((table) => client.query(`select * from ${table}`)));
    return JSON.stringify(
      rows.map((one) => one.rows as unknown[]),
      (_, value: unknown) => (isBuffer(value) ? Buffer.from(value.data).toString('latin1') : value),
    );
  });
}

function isBuffer(value: unknown): value is { data: number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer';
}

/** The values of the column `it`. */
export async function column({ database }: TestApplication, query: string): Promise<unknown[]> {
  return database.asAdmin(async (client) => {
    const { rows } = await client.query<{ it: unknown }>(query);
    return rows.map(({ it: value }) => value);
  });
}

/** How many letters there are, and of how many of them, and of their mails, there is a key. */
export async function kept(
  { database }: TestApplication,
  { tenant }: TestCommittee,
): Promise<{ letters: number; readable: number }> {
  return database.asAdmin(async (client) => {
    const { rows } = await client.query<{ letters: number; readable: number }>(
      `select count(*)::integer as letters, count(k.id)::integer as readable
        from (select id from prior_letter where tenant_id = $1
          union select owner_id from mail where tenant_id = $1 and owner_id in (select id from data_key)) l
        left join data_key k on k.tenant_id = $1 and k.id = l.id`,
      [tenant.id],
    );
    return rows[0] ?? { letters: 0, readable: 0 };
  });
}
