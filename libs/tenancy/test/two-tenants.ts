import { tenantTable } from '#database';
import { Clock } from '#clock';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { type Pool } from 'pg';
import { type DataSource } from 'typeorm';
import { TenantDoor } from '../src/tenant-door.js';
import { NoteEntity } from './note.entity.js';

const clock = new Clock();

/** A new identifier. */
export const newId = (): string => clock.newId();

/** A database with the table `note`, the door to it, and two tenants that have one note each: `mine` and `theirs`. */
export interface TwoTenants {
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  readonly door: TenantDoor;
  readonly mine: string;
  readonly theirs: string;
}

const table = [
  `create table note (
    tenant_id uuid not null default current_tenant(),
    id uuid not null,
    body text not null,
    weight bigint not null default 0,
    noted_on date,
    noted_at timestamptz,
    primary key (tenant_id, id)
  )`,
  `create table answer (
    tenant_id uuid not null default current_tenant(),
    id uuid not null,
    note_id uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, note_id) references note (tenant_id, id) deferrable initially deferred
  )`,
  ...tenantTable('note', ['select', 'insert', 'update', 'delete']),
  ...tenantTable('answer', ['select', 'insert']),
];

export async function twoTenants({ pool = 2 }: { pool?: number } = {}): Promise<TwoTenants> {
  const database = await testDatabase();
  await database.asOwner(...table);
  const dataSource = await database.dataSource([NoteEntity], { pool });
  const door = new TenantDoor(dataSource);
  const [mine, theirs] = [newId(), newId()];
  await addNote(door, mine, 'mine');
  await addNote(door, theirs, 'theirs');
  return { database, dataSource, door, mine, theirs };
}

export function addNote(door: TenantDoor, tenantId: string, body: string): Promise<string> {
  const id = newId();
  return door.run(tenantId, async () => {
    await door.query(
      { name: 'add_note', text: 'insert into note (tenant_id, id, body) values (:tenant, :id, :body)' },
      { id, body },
    );
    return id;
  });
}

/** The bodies of the notes of a tenant, in the order of the alphabet. */
export function bodiesOf(door: TenantDoor, tenantId: string): Promise<string[]> {
  return door.run(tenantId, async () => {
    const rows = await door.query<{ body: string }>({
      name: 'bodies_of_notes',
      text: 'select body from note where tenant_id = :tenant order by body',
    });
    return rows.map(({ body }) => body);
  });
}

/** How the pool stands: connections in use, and whether a transaction or a tenant was left on one of the others. */
export async function poolOf({
  database,
  dataSource,
}: TwoTenants): Promise<{ busy: number; unclean: number; settings: string[] }> {
  const pool = (dataSource.driver as unknown as { master: Pool }).master;
  const settings: string[] = [];
  const clients = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()));
  for (const client of clients) {
    const { rows } = await client.query<{ tenant: string | null }>(
      `select current_setting('app.tenant_id', true) as tenant`,
    );
    settings.push(rows[0]?.tenant ?? '');
  }
  clients.forEach((client) => client.release());
  const unclean = await database.asAdmin(async (client) => {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from pg_stat_activity where datname = current_database() and application_name = 'wederhoor' and state like 'idle in%'`,
    );
    return Number(rows[0]?.count);
  });
  return { busy: pool.totalCount - pool.idleCount, unclean, settings: settings.filter((setting) => setting !== '') };
}
