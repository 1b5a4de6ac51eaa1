import { AuditModule } from '#audit';
import { type Plugins, PluginsModule } from '#catalogue';
import { ClientKeysModule } from '#client-keys';
import { type Clock, ClockModule } from '#clock';
import { type Config, ConfigModule } from '#config';
import { type MasterKey } from '#encryption';
import { JobsModule } from '#jobs';
import { KeyringModule } from '#keyring';
import { type Log, LoggingModule } from '#logging';
import { TenancyModule } from '#tenancy';
import { type DynamicModule, Module } from '@nestjs/common';
import { type DataSource } from 'typeorm';
import { ApiModule } from '../../api/src/api.module.js';
import { WorkerModule } from '../../worker/src/worker.module.js';
import { platformFunctions } from './entities.js';
import { ReadinessModule } from './readiness.module.js';

/** Everything the application needs and cannot make by itself. */
export interface Foundation {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly master: MasterKey;
  readonly plugins: Plugins;
  /** Connected as the application's role. */
  readonly dataSource: DataSource;
}

/** The whole application: the ways in, and the platform under them. */
@Module({})
export class ServerModule {
  static on({ config, log, clock, master, plugins, dataSource }: Foundation): DynamicModule {
    return {
      module: ServerModule,
      imports: [
        ConfigModule.forRoot(config),
        LoggingModule.forRoot(log),
        ClockModule.forRoot(clock),
        TenancyModule.forRoot({ dataSource, platformFunctions }),
        KeyringModule.forRoot(master),
        PluginsModule.forRoot(plugins),
        AuditModule,
        ClientKeysModule,
        JobsModule,
        ReadinessModule.on(dataSource),
        ApiModule,
        WorkerModule,
      ],
    };
  }
}
