import { FixedClock } from '#clock';
import { parseMasterKey, TenantKeys } from '#encryption';
import { JobDoor, type Step } from '#jobs';
import { DataKeyEntity, Keyring, TenantKeyEntity } from '#keyring';
import { Log } from '#logging';
import { TenantDoor } from '#tenancy';
import { randomBytes, randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { testDatabase } from '../../../test/support/test-database.js';
import { MailDelivery } from '../src/mail-delivery.service.js';
import { type MailSettings } from '../src/mail-settings.js';
import { MailTransport } from '../src/mail-transport.service.js';
import { MailEntity } from '../src/mail.entity.js';
import { MailRepository } from '../src/mail.repository.js';
import { Mailbox, type MailOrder } from '../src/mailbox.service.js';
import { OutboxReader } from '../src/outbox-reader.service.js';
import { aConfirmation } from './confirmation.builder.js';

const from = 'no-reply@platform.example';

/** For tests: a database of its own, with the services of this library as an application would have them. */
export async function aMailDatabase() {
  const database = await testDatabase();
  const door = new TenantDoor(await database.dataSource([MailEntity, DataKeyEntity, TenantKeyEntity]));
  const clock = new FixedClock();
  const master = parseMasterKey(randomBytes(32).toString('base64'));
  const keyring = new Keyring(door, clock, new TenantKeys(master));
  const mails = new MailRepository(door, keyring);
  const logged: string[] = [];
  const destination = new Writable({ write: (chunk, _encoding, done) => (logged.push(String(chunk)), done()) });
  const log = new Log({ level: 'info', destination });
  return {
    ...database,
    master,
    door,
    clock,
    keyring,
    logged,
    mailbox: new Mailbox(clock, mails, new JobDoor(door), { from }),
    outbox: new OutboxReader(mails),
    /** What hands mails over, to this server or to none. */
    delivery: (smtpUrl?: string): MailDelivery => {
      const settings: MailSettings = smtpUrl === undefined ? { from } : { smtpUrl, from };
      return new MailDelivery(clock, mails, new MailTransport(settings), log);
    },
    /** The row of a mail as it stands in the database now, for everybody to see. */
    row: (tenant: string, id: string): Promise<MailEntity> =>
      door.run(tenant, () => door.manager.findOneByOrFail(MailEntity, { id })),
    text: (tenant: string, id: string): Promise<string> =>
      door.run(tenant, async () => {
        const { caseId, ownerId, sealed } = await door.manager.findOneByOrFail(MailEntity, { id });
        return keyring.open(caseId ?? ownerId ?? '', { table: 'mail', column: 'sealed', row: id }, sealed);
      }),
  };
}

export type MailDatabase = Awaited<ReturnType<typeof aMailDatabase>>;

/** For tests: a committee with one case, which has a key. */
export async function aCase({ asAdmin, door, keyring, clock }: MailDatabase) {
  const [tenant, caseId, participant, version] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await asAdmin(async (client) => {
    await client.query(
      `insert into tenant (id, slug, regulation, demonstration, opened_at) values ($1, $2, 'example', false, now())`,
      [tenant, `t-${tenant}`],
    );
  });
  await door.run(tenant, async () => {
    const { manager } = door;
    await manager.query(`insert into regulation_version values ($1, $2, 'example', null, 'hash', '{}', now())`, [
      tenant,
      version,
    ]);
    await manager.query(
      `insert into participant values ($1, $2, 'north', 'North', 'corporation', null, '2026-01-01')`,
      [tenant, participant],
    );
    await manager.query(
      `insert into case_file (tenant_id, id, number, version, stage, ended, subject, channel, language, participant_id,
        respondent_informed, regulation_version_id, received_on, filed_at, similarity_token, treated_inside,
        board_member_informed, sitting_person_ids, recused_person_ids, finished_by_former_members, complainant_on_paper)
        values ($1, $2, '2026-00012', 1, 'filed', false, 'repair', 'online', 'nl', $3,
        false, $4, '2026-03-02', $5, 'token', false, false, '{}', '{}', true, false)`,
      [tenant, caseId, participant, version, clock.nowIso()],
    );
    await keyring.makeTenantKey();
    await keyring.makeKey(caseId);
  });
  const step: Step = (work) => door.run(tenant, work);
  return { tenant, caseId, step };
}

export type Case = Awaited<ReturnType<typeof aCase>>;

/** For tests: an order for the confirmation of a case. */
export function anOrder(
  { caseId }: Case,
  changed: Partial<Omit<MailOrder<'confirmation'>, 'caseId' | 'ownerId'>> = {},
): MailOrder<'confirmation'> {
  const { committeeName, ...data } = aConfirmation();
  return { caseId, letter: 'confirmation', language: 'nl', to: 'zoe@huurder.example', committeeName, data, ...changed };
}
