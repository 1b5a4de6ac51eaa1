import { Plugins, readPlugins } from '#catalogue';
import { Clock } from '#clock';
import { type Config } from '#config';
import { loadOrMakeMasterKey, type MasterKey, parseMasterKey } from '#encryption';
import { PlatformKeyring } from '#keyring';
import { Log } from '#logging';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTasks } from '../../worker/src/start-tasks.js';
import { Closers } from './closers.js';
import { createApp } from './create-app.js';
import { requireFreePort } from './free-port.js';
import { bringRegulationsUpToDate, openCommittees, readDemonstrations } from './open-committees.js';
import { openDatabase } from './open-database.js';
import { DamagedRegulations } from './problem-report.js';
import { type Progress } from './progress.js';
import { requireWritable } from './require-writable.js';
import { type Role } from './role.js';

export interface Running {
  readonly app: NestFastifyApplication;
  stop(): Promise<void>;
}

/**
 * Starts the platform: what can be wrong is looked at first, so that a start that cannot succeed leaves nothing behind.
 * Throws what `problemReport` can tell; everything that was started by then has been ended.
 */
export async function start(config: Config, role: Role, progress: Progress): Promise<Running> {
  const log = new Log({ level: config.logLevel });
  const closers = new Closers((name, err) => log.error(`Could not end ${name}.`, { err }));
  try {
    const app = await startWith({ config, role, progress, log, closers });
    return { app, stop: () => closers.closeAll() };
  } catch (error) {
    log.debug('The start failed.', { err: error });
    await closers.closeAll();
    throw error;
  }
}

interface Starting {
  readonly config: Config;
  readonly role: Role;
  readonly progress: Progress;
  readonly log: Log;
  readonly closers: Closers;
}

async function startWith(starting: Starting): Promise<NestFastifyApplication> {
  const { config, role, progress, log, closers } = starting;
  await requireFreePort(config);
  progress.step('reading the regulations');
  const plugins = await soundPlugins(config);
  const demonstrations = config.mode === 'demonstration' ? readDemonstrations(plugins) : [];
  const master = await masterKey(config, log);
  const { dataSource, queueUrl } = await openDatabase({ config, master, log, progress, closers });
  const app = await createApp({ config, log, clock: new Clock(), master, plugins, dataSource });
  closers.add('the application', () => app.close());
  await app.get(PlatformKeyring).makeKey();
  await bringRegulationsUpToDate(app, plugins);
  await openCommittees(app, demonstrations, progress);
  if (role !== 'api') {
    const worker = await startTasks(app, { queueUrl });
    closers.add('the worker', () => worker.stop());
  }
  if (role !== 'worker') {
    await app.listen({ port: config.port, host: config.host });
  }
  return app;
}

async function soundPlugins({ regulationsFolder }: Config): Promise<Plugins> {
  const { plugins, findings } = await readPlugins(regulationsFolder);
  if (findings.length > 0) {
    throw new DamagedRegulations(findings);
  }
  return new Plugins(plugins);
}

async function masterKey(config: Config, log: Log): Promise<MasterKey> {
  if (config.masterKey) {
    return parseMasterKey(config.masterKey.toString('base64'));
  }
  await requireWritable(config.dataFolder);
  const { key, warning } = await loadOrMakeMasterKey(config.dataFolder);
  if (warning !== undefined) {
    log.warn(warning);
  }
  return key;
}
