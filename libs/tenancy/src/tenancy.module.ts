import { type DynamicModule, Module } from '@nestjs/common';
import { type DataSource } from 'typeorm';
import { PlatformDoor } from './platform-door.js';
import { TenantDoor } from './tenant-door.js';

export interface TenancyOptions {
  /** Opened as the application's role. It stays behind the doors: nobody else can have it injected. */
  readonly dataSource: DataSource;
  /** The functions that the platform's door may call. */
  readonly platformFunctions: readonly string[];
}

@Module({})
export class TenancyModule {
  /** Makes the two doors injectable everywhere. Whoever opened the data source also closes it. */
  static forRoot({ dataSource, platformFunctions }: TenancyOptions): DynamicModule {
    const door = new TenantDoor(dataSource);
    const platform = new PlatformDoor(dataSource, door, platformFunctions);
    return {
      module: TenancyModule,
      global: true,
      providers: [
        { provide: TenantDoor, useValue: door },
        { provide: PlatformDoor, useValue: platform },
      ],
      exports: [TenantDoor, PlatformDoor],
    };
  }
}
