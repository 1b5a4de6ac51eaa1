import { Clock } from '#clock';
import { type Config } from '#config';
import { PlatformKeyring } from '#keyring';
import { type Log } from '#logging';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Client } from 'pg';
import { startTasks } from '../../worker/src/start-tasks.js';
import { Closers } from './closers.js';
import { createApp } from './create-app.js';
import { inTurn } from './in-turn.js';
import { masterKey } from './master-key.js';
import { bringRegulationsUpToDate, requireNoDemonstration, playDemonstration } from './open-committees.js';
import { openDatabase } from './open-database.js';
import { type Progress, type Tell } from './progress.js';
import { reachDatabase } from './reach-database.js';
import { requireScreens } from './require-screens.js';
import { requireWritable } from './require-writable.js';
import { type Role } from './role.js';
import { serve } from './serve.js';
import { type Foundation } from './server.module.js';
import { settlePort } from './settle-port.js';
import { soundRegulations, type SoundRegulations } from './sound-regulations.js';

export interface Starting {
  readonly config: Config;
  readonly role: Role;
  readonly progress: Progress;
  readonly log: Log;
  /** Aborted when the end is asked for: the start then stops after the step that it is at. */
  readonly halted: AbortSignal;
}

export interface Running {
  readonly app: NestFastifyApplication;
  /** As they were asked for, with the port that it became. */
  readonly config: Config;
  /** Ends everything that was started; answers whether all of it ended well. */
  stop(): Promise<boolean>;
}

/**
 * Starts the platform: what can be wrong is looked at first, so that a start that cannot succeed leaves nothing behind.
 * Throws what `problemReport` can tell; everything that was started by then has been ended.
 */
export async function start(starting: Starting): Promise<Running> {
  const { log } = starting;
  const closers = new Closers((name, err) =>
    log.error('A part of the process did not end well.', { context: name, err }),
  );
  try {
    const running = await new Start(starting, closers).run();
    return { ...running, stop: () => closers.closeAll() };
  } catch (error) {
    log.debug('The start failed.', { err: error });
    await closers.closeAll();
    throw error;
  }
}

/** One start, step by step. */
class Start {
  constructor(
    private readonly starting: Starting,
    private readonly closers: Closers,
  ) {}

  async run(): Promise<Pick<Running, 'app' | 'config'>> {
    const { role, config } = this.starting;
    const settled = role === 'worker' ? config : await settlePort(config);
    requireScreens(role);
    if (config.mode === 'demonstration') {
      await requireWritable(config.dataFolder);
    }
    const regulations = await this.step('regulations', async (tell) => {
      const sound = await soundRegulations(config);
      tell(sound.plugins.list.map(({ id }) => id).join(', '));
      return sound;
    });
    const adminUrl = await this.step('database', (tell) => reachDatabase({ config, closers: this.closers, tell }));
    const { app, queueUrl } = await this.prepare(settled, regulations, adminUrl);
    await this.open(app, settled, queueUrl);
    return { app, config: settled };
  }

  /** Everything that changes the database, while no other start does. */
  private async prepare(config: Config, regulations: SoundRegulations, adminUrl: string) {
    const { halted, progress } = this.starting;
    const onWait = () => progress.say('  waiting for another start on this database ...');
    return inTurn(adminUrl, { halted, onWait }, async (admin) => {
      const { queueUrl, ...database } = await this.step('tables', (tell) =>
        this.openDatabase(config, admin, adminUrl, tell),
      );
      const { plugins } = regulations;
      const app = await this.step('application', (tell) => this.createApp({ config, plugins, ...database }, tell));
      await this.step('committees', (tell) => this.openCommittees(app, regulations, tell));
      return { app, queueUrl };
    });
  }

  private async openDatabase(config: Config, admin: Client, adminUrl: string, tell: Tell) {
    const { log, progress } = this.starting;
    const master = await masterKey(config, admin, (sentence) => progress.say(`  ${sentence}`));
    const { migrated, ...database } = await openDatabase({ config, adminUrl, master, log, closers: this.closers });
    tell(migrated === 0 ? 'up to date' : `brought up to date with ${migrated} migration${migrated === 1 ? '' : 's'}`);
    return { ...database, master };
  }

  private async createApp(parts: Omit<Foundation, 'log' | 'clock'>, tell: Tell) {
    const app = await createApp({ ...parts, log: this.starting.log, clock: new Clock() });
    this.closers.add('the application', () => app.close());
    tell('put together');
    return app;
  }

  private async openCommittees(app: NestFastifyApplication, regulations: SoundRegulations, tell: Tell): Promise<void> {
    const { plugins, demonstrations } = regulations;
    const played: string[] = [];
    await app.get(PlatformKeyring).makeKey();
    if (this.starting.config.mode === 'production') {
      await requireNoDemonstration(app);
    }
    await bringRegulationsUpToDate(app, plugins);
    for (const one of demonstrations) {
      this.starting.halted.throwIfAborted();
      if (await playDemonstration(app, one)) {
        played.push(one.demonstration.slug);
      }
    }
    tell(played.length === 0 ? 'up to date' : `demonstration put in place: ${played.join(', ')}`);
  }

  private async open(app: NestFastifyApplication, config: Config, queueUrl: string): Promise<void> {
    const { role } = this.starting;
    if (role !== 'api') {
      const worker = await this.step('worker', async (tell) => {
        tell('takes up jobs');
        return startTasks(app, { queueUrl });
      });
      this.closers.add('the worker', () => worker.stop());
    }
    if (role !== 'worker') {
      await this.step('requests', (tell) => serve(app, config, { closers: this.closers, tell }));
    }
    this.starting.halted.throwIfAborted();
  }

  private async step<T>(name: string, work: (tell: Tell) => Promise<T>): Promise<T> {
    this.starting.halted.throwIfAborted();
    return this.starting.progress.step(name, work);
  }
}
