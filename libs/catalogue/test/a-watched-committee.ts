import { FixedClock } from '#clock';
import type { Regulation } from '#regulation';
import { TenantDoor } from '#tenancy';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { Plugins, RegulationCatalogue, RegulationVersionEntity, VersionsRefused, VersionWatch } from '../src/index.js';
import { RegulationVersionRepository } from '../src/regulation-version.repository.js';
import { RunningCasesRepository } from '../src/running-cases.repository.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';
import { stringify } from 'yaml';
import type { TestDatabase } from '../../../test/support/test-database.js';

interface RunningCase {
  readonly stage?: string;
  readonly ended?: boolean;
  readonly participant?: string;
  /** The last day of the participant. */
  readonly leftOn?: string;
}

/** A committee with versions and cases, before it reads its folder again. */
export interface WatchedCommittee {
  activate(version: Regulation): Promise<string>;
  /** A case under a version that was activated. */
  runs(versionId: string, running?: RunningCase): Promise<void>;
  /** What is said of these versions, as file, line, message and remedy. */
  saysOf(versions: readonly Regulation[]): Promise<string[]>;
  saysOfNoFolder(): Promise<string[]>;
}

export async function aWatchedCommittee(database: TestDatabase): Promise<WatchedCommittee> {
  const tenant = randomUUID();
  await database.asAdmin((client) =>
    client.query(
      `insert into tenant (id, slug, regulation, demonstration, opened_at) values ($1, $2, 'example', false, now())`,
      [tenant, `t${tenant.slice(0, 8)}`],
    ),
  );
  const door = new TenantDoor(await database.dataSource([RegulationVersionEntity], { pool: 1 }));
  const clock = new FixedClock('2026-03-02T09:00:00Z');
  const catalogue = new RegulationCatalogue(door, clock, new RegulationVersionRepository(door), new Plugins([]));
  const watch = new VersionWatch(clock, new RunningCasesRepository(door));
  return {
    activate: (version) => door.run(tenant, () => catalogue.activate(version)),
    runs: (versionId, running = {}) => database.asAdmin((client) => addCase(client, tenant, { versionId, ...running })),
    saysOf: (versions) =>
      said(
        door.run(tenant, () =>
          watch.require({
            id: 'example',
            folder: 'mine/example',
            versions,
            demonstration: undefined,
            files: filesOf(versions),
          }),
        ),
      ),
    saysOfNoFolder: () => said(door.run(tenant, () => watch.requireNoCases('example', 'mine/example'))),
  };
}

export function aVersion(inForceFrom: string, overrides: Partial<Regulation> = {}): Regulation {
  return aRegulation({ inForceFrom, ...overrides });
}

function filesOf(versions: readonly Regulation[]) {
  return versions.map(({ texts: _texts, ...rules }) => ({
    file: `mine/example/${rules.inForceFrom === 'firstUse' ? 'first-use' : rules.inForceFrom}.yaml`,
    text: stringify(rules, { aliasDuplicateObjects: false }),
  }));
}

async function said(asked: Promise<void>): Promise<string[]> {
  try {
    await asked;
    return [];
  } catch (error) {
    if (error instanceof VersionsRefused) {
      return error.findings.map(({ file, line, message, remedy }) => `${file}:${line} ${message} ${remedy}`);
    }
    throw error;
  }
}

async function addCase(client: pg.Client, tenant: string, given: RunningCase & { versionId: string }): Promise<void> {
  const { versionId, stage = 'filed', ended = false, participant = 'north', leftOn = null } = given;
  const [id, participantId] = [randomUUID(), randomUUID()];
  await client.query(
    `insert into participant (tenant_id, id, key, name, kind, joined_on, left_on)
      values ($1, $2, $3, $3, 'corporation', '2020-01-01', $4) on conflict do nothing`,
    [tenant, participantId, participant, leftOn],
  );
  await client.query(
    `insert into case_file (tenant_id, id, number, version, stage, ended, subject, channel, language, participant_id,
        respondent_informed, regulation_version_id, received_on, filed_at, similarity_token, treated_inside,
        board_member_informed, sitting_person_ids, recused_person_ids, finished_by_former_members, complainant_on_paper)
      select $1, $2, $3, 1, $4, $5, 'repair', 'online', 'nl', participant.id, false, $6, '2026-01-05', now(), '', false, false, '{}', '{}', true, false
      from participant where tenant_id = $1 and key = $7`,
    [tenant, id, id.slice(0, 8), stage, ended, versionId, participant],
  );
}
