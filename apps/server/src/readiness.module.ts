import { type DynamicModule, Module } from '@nestjs/common';
import { type DataSource } from 'typeorm';
import { Readiness } from '../../api/src/http/readiness.js';
import { ReadinessOfServer } from './readiness-of-server.js';
import { Traffic } from './traffic.js';

/** Whether requests are welcome; known to everybody who is asked for it. */
@Module({})
export class ReadinessModule {
  static on(dataSource: DataSource): DynamicModule {
    const traffic = new Traffic();
    return {
      module: ReadinessModule,
      global: true,
      providers: [
        { provide: Traffic, useValue: traffic },
        { provide: Readiness, useValue: new ReadinessOfServer(dataSource, traffic) },
      ],
      exports: [Traffic, Readiness],
    };
  }
}
