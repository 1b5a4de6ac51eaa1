import { Global, Module } from '@nestjs/common';
import { ClientKeys } from './client-keys.service.js';

@Global()
@Module({ providers: [ClientKeys], exports: [ClientKeys] })
export class ClientKeysModule {}
