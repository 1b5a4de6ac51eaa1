import { type MasterKey, TenantKeys } from '#encryption';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Keyring } from './keyring.service.js';
import { PlatformKeyring } from './platform-keyring.service.js';

export const MASTER_KEY = Symbol('master key');

@Global()
@Module({})
export class KeyringModule {
  static forRoot(master: MasterKey): DynamicModule {
    return {
      module: KeyringModule,
      providers: [
        { provide: MASTER_KEY, useValue: master },
        { provide: TenantKeys, useFactory: () => new TenantKeys(master) },
        Keyring,
        PlatformKeyring,
      ],
      exports: [Keyring, PlatformKeyring],
    };
  }
}
