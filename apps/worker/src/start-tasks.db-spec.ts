import { AuditModule } from '#audit';
import { Plugins, PluginsModule } from '#catalogue';
import { ClientKeysModule } from '#client-keys';
import { ClockModule } from '#clock';
import { ConfigModule, readConfig } from '#config';
import { JobsModule, type RunningWorker } from '#jobs';
import { KeyringModule } from '#keyring';
import { type MailEntity } from '#correspondence';
import { Log, LoggingModule } from '#logging';
import { TenancyModule } from '#tenancy';
import { type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  aCase,
  aMailDatabase,
  anOrder,
  type Case,
  type MailDatabase,
} from '../../../libs/correspondence/test/a-mail-database.builder.js';
import { aMailServer, type MailServer } from '../../../libs/correspondence/test/a-mail-server.builder.js';
import { until } from '../../../libs/jobs/test/until.js';
import { entities } from '../../server/src/entities.js';
import { startTasks } from './start-tasks.js';
import { WorkerModule } from './worker.module.js';

async function anApplication(database: MailDatabase, smtpUrl: string): Promise<INestApplicationContext> {
  const config = { ...readConfig({}), smtpUrl };
  const dataSource = await database.dataSource(entities);
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.forRoot(config),
      LoggingModule.forRoot(new Log({ level: 'silent' })),
      ClockModule.forRoot(database.clock),
      TenancyModule.forRoot({ dataSource, platformFunctions: [] }),
      KeyringModule.forRoot(database.master),
      AuditModule,
      PluginsModule.forRoot(new Plugins([])),
      ClientKeysModule,
      JobsModule,
      WorkerModule,
    ],
  }).compile();
  return module.init();
}

describe('the worker of the platform', () => {
  let database: MailDatabase;
  let server: MailServer;
  let app: INestApplicationContext;
  let worker: RunningWorker;
  let filed: Case;

  beforeAll(async () => {
    database = await aMailDatabase();
    server = await aMailServer();
    filed = await aCase(database);
    app = await anApplication(database, server.url);
    worker = await startTasks(app, { queueUrl: database.queueUrl });
  });
  beforeEach(() => {
    server.received.length = 0;
  });
  afterAll(async () => {
    await worker.stop();
    await app.close();
    await server.close();
    await database.drop();
  });

  const queue = (to: string) => database.mailbox.queue(anOrder(filed, { to }));
  const arrived = () => until(() => (server.received.length > 0 ? server.received : undefined));

  it('sends a letter as soon as the change that asked for it is stored', async () => {
    await filed.step(() => queue('zoe@huurder.example'));

    expect((await arrived())[0]?.recipients).toEqual(['zoe@huurder.example']);
  });

  it('sends no letter for a change that was undone', async () => {
    const undone = filed.step(async () => {
      await queue('niemand@huurder.example');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');

    await filed.step(() => queue('zoe@huurder.example'));

    expect((await arrived()).map(({ recipients }) => recipients)).toEqual([['zoe@huurder.example']]);
  });

  it('writes down that a letter was sent', async () => {
    const id = await filed.step(() => queue('zoe@huurder.example'));

    const row = await until(async () => sentOf(await database.row(filed.tenant, id)));

    expect(row.attempts).toBe(1);
  });
});

function sentOf(row: MailEntity): MailEntity | undefined {
  return row.state === 'sent' ? row : undefined;
}
