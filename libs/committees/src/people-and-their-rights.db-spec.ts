import { helperGrants, participantRoles, partyRoles, type StaffRole, staffRoles } from '#access';
import { ensureRoles, migrate } from '#database';
import { migrations } from '#migrations';
import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';
import { aPrefix, namesWith, removeRoles } from '../../database/test/temporary-roles.js';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';

const before = migrations.slice(0, 3);
const withRights = migrations.slice(0, 4);
const ofParticipants: readonly StaffRole[] = participantRoles;

let database: TestDatabase;
let prefix: string;
const tenants = [randomUUID(), randomUUID()];

/** Two committees as they were before: each with a secretary, a contact, and a complainant with a login code. */
beforeAll(async () => {
  database = await testDatabase();
  prefix = aPrefix();
  await database.asAdmin((client) => client.query('drop schema public cascade; create schema public'));
  await ensureRoles(database.adminUrl, { masterSecret: 'a secret of the installation', prefix });
  await migrate(database.adminUrl, before, { prefix });
  for (const tenant of tenants) {
    await database.asAdmin((client) => fill(client, tenant));
  }
  await migrate(database.adminUrl, withRights, { prefix });
});
afterAll(async () => {
  await removeRoles(database, ...namesWith(prefix));
  await database.drop();
});

async function fill(client: Client, tenant: string): Promise<void> {
  const [account, person, participant, version, filed] = Array.from({ length: 5 }, () => randomUUID());
  const statements: [string, unknown[]][] = [
    [`insert into tenant values ($1, gen_random_uuid()::text, 'example', false, now())`, [tenant]],
    [`insert into account values ($1, gen_random_uuid(), 'none', now())`, [account]],
    [`insert into person values ($1, $2, now())`, [tenant, person]],
    [
      `insert into participant values ($1, $2, 'north', 'North', 'corporation', null, '2026-01-01')`,
      [tenant, participant],
    ],
    [
      `insert into membership values ($1, $2, $3, $4, 'secretary', null, '2026-01-01')`,
      [tenant, randomUUID(), account, person],
    ],
    [
      `insert into membership values ($1, $2, $3, $4, 'participantContact', $5, '2026-01-01', '2026-03-31')`,
      [tenant, randomUUID(), account, person, participant],
    ],
    [`insert into regulation_version values ($1, $2, 'example', null, 'hash', '{}', now())`, [tenant, version]],
    [
      `insert into case_file values ($1, $2, '2026-00001', 1, 'filed', false, 'repair', 'online', 'nl', $3, false, $4,
        '2026-03-02', now(), null, null, 'token')`,
      [tenant, filed, participant, version],
    ],
    [`insert into complainant_credential values ($1, $2, $3, 'token', 'none', now())`, [tenant, randomUUID(), filed]],
  ];
  for (const [text, values] of statements) {
    await client.query(text, values);
  }
}

/** Runs a statement as the administrator and undoes it; answers the code of the error, or `stored`. */
async function tried(text: string, values: unknown[] = []): Promise<string> {
  return database.asAdmin(async (client) => {
    await client.query('begin');
    const outcome = await client.query(text, values).then(
      () => 'stored',
      (error: { code?: string }) => error.code ?? 'unknown',
    );
    await client.query('rollback');
    return outcome;
  });
}

const ask = async <Row extends object>(text: string): Promise<Row[]> =>
  database.asAdmin(async (client) => (await client.query<Row>(text)).rows);

describe('committees that were there before the rights that end', () => {
  it('keep their people and their offices', async () => {
    const rows = await ask(
      `select role, participant_id is not null as "forOne", ends_on::text, removed_at from membership order by tenant_id, role`,
    );

    const contact = { role: 'participantContact', forOne: true, ends_on: '2026-03-31', removed_at: null };
    const secretary = { role: 'secretary', forOne: false, ends_on: null, removed_at: null };
    expect(rows).toEqual([contact, secretary, contact, secretary]);
  });

  it('have login codes of complainants only', async () => {
    const rows = await ask('select role, grants from complainant_credential');

    expect(rows).toEqual(tenants.map(() => ({ role: 'complainant', grants: [] })));
  });
});

describe('the tables of people and their rights', () => {
  it.each(staffRoles)('take the role %s with a participant exactly when it is held for one', async (role) => {
    const change = (participant: string) =>
      tried(`update membership set role = $1, participant_id = ${participant} where role = 'participantContact'`, [
        role,
      ]);

    const outcomes = [await change('participant_id'), await change('null')];

    expect(outcomes).toEqual(ofParticipants.includes(role) ? ['stored', '23514'] : ['23514', 'stored']);
  });

  it.each(partyRoles)('take a login code of a %s, with grants for a helper only', async (role) => {
    const text = 'update complainant_credential set role = $1, grants = $2';

    const outcomes = [await tried(text, [role, []]), await tried(text, [role, helperGrants])];

    expect(outcomes).toEqual(['stored', role === 'helper' ? 'stored' : '23514']);
  });

  it.each(['formerChair', 'visitor', 'complainant', 'platformAdministrator'])(
    'take nobody who is appointed as %s',
    async (role) => {
      expect(await tried(`update membership set role = $1 where role = 'secretary'`, [role])).toBe('23514');
    },
  );

  it.each([
    ['of one day', 'stored', `person_id, '2026-03-02', '2026-03-02', cover`],
    ['that ends before it begins', '23514', `person_id, '2026-03-02', '2026-03-01', cover`],
    ['covered by whoever is away', '23514', `person_id, '2026-03-02', '2026-03-02', person_id`],
    ['covered by somebody of another committee', '23503', `person_id, '2026-03-02', '2026-03-02', stranger`],
  ])('with an absence %s: %s', async (_, outcome, values) => {
    const text = `with other as (insert into person values ($1, gen_random_uuid(), now()) returning id as cover)
      insert into absence (tenant_id, id, person_id, starts_on, ends_on, covered_by_person_id, told_at)
      select $1, gen_random_uuid(), ${values}, now()
      from (select p.id as person_id, o.cover, (select s.id from person s where s.tenant_id <> $1 limit 1) as stranger
        from person p, other o where p.tenant_id = $1 limit 1) people`;

    expect(await tried(text, [tenants[0]])).toBe(outcome);
  });
});
