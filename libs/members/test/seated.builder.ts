import { type LocalDate } from '#deadlines';
import { TenantDoor } from '#tenancy';
import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { CandidateReader } from '../src/candidate-reader.service.js';

export interface Holder {
  readonly personId: string;
  readonly membershipId: string;
}

interface Term {
  readonly from: LocalDate;
  readonly until?: LocalDate | null;
  /** Null: the renters who nominated did not consent. */
  readonly consentedOn?: LocalDate | null;
}

/** For tests: a committee on a database of its own with the participant `north`, and rows about its people as the services write them. */
export class Seated {
  readonly tenant = randomUUID();
  readonly north = randomUUID();

  private constructor(
    readonly database: TestDatabase,
    private readonly door: TenantDoor,
  ) {}

  static async committee(): Promise<Seated> {
    const database = await testDatabase();
    const seated = new Seated(database, new TenantDoor(await database.dataSource([])));
    await seated.write(`insert into tenant values ($1, 't', 'example', false, now())`);
    await seated.write(
      `insert into participant (tenant_id, id, key, name, kind, joined_on) values ($1, $2, 'north', 'North', 'corporation', '2026-01-01')`,
      seated.north,
    );
    return seated;
  }

  /** The candidates on a day. */
  async all(on: LocalDate, also?: readonly string[]) {
    return this.door.run(this.tenant, () => new CandidateReader(this.door).all(on, also));
  }

  /** A statement in which `$1` is the tenant. */
  async write(text: string, ...values: readonly unknown[]): Promise<void> {
    await this.database.asAdmin((client) => client.query(text, [this.tenant, ...values]));
  }

  /** A member who is in no seat yet. */
  async somebody(): Promise<Holder> {
    const [personId, accountId, membershipId] = [randomUUID(), randomUUID(), randomUUID()];
    await this.database.asAdmin((client) =>
      client.query(`insert into account values ($1, gen_random_uuid()::text, 'none', now())`, [accountId]),
    );
    await this.write('insert into person values ($1, $2, now())', personId);
    await this.write(
      `insert into membership (tenant_id, id, account_id, person_id, role, starts_on) values ($1, $2, $3, $4, 'member', '2020-01-01')`,
      ...[membershipId, accountId, personId],
    );
    return { personId, membershipId };
  }

  /** A term of office in the seat of the renters of `north`. */
  async seat({ personId, membershipId }: Holder, { from, until = null, consentedOn = from }: Term): Promise<void> {
    const nomination = randomUUID();
    await this.write(
      `insert into seat_nomination (tenant_id, id, person_id, seat, capacity, nominated_at, nominated_by_id)
        values ($1, $2, $3, 'rentersMember', 'seat', now(), $3)`,
      ...[nomination, personId],
    );
    await this.write(
      `insert into nomination_consent (tenant_id, id, nomination_id, nominator, participant_id, consented_on, recorded_at, recorded_by_id)
        values ($1, gen_random_uuid(), $2, 'rentersOrganisations', $3, $4::date,
          case when $4::date is not null then now() end, case when $4::date is not null then $5::uuid end)`,
      ...[nomination, this.north, consentedOn, personId],
    );
    await this.write(
      `insert into seat_appointment (tenant_id, id, nomination_id, person_id, seat, capacity, starts_on, ends_on, membership_id,
          appointed_at, appointed_by_id)
        values ($1, gen_random_uuid(), $2, $3, 'rentersMember', 'seat', $4, $5, $6, now(), $3)`,
      ...[nomination, personId, from, until, membershipId],
    );
  }
}
