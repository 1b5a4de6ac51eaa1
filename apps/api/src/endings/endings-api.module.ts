import { CasesModule } from '#cases';
import { Module } from '@nestjs/common';
import { TimeApiModule } from '../time/time-api.module.js';
import { EndingsFieldsResolver } from './endings-fields.resolver.js';
import { EndingsResolver } from './endings.resolver.js';

@Module({ imports: [CasesModule, TimeApiModule], providers: [EndingsFieldsResolver, EndingsResolver] })
export class EndingsApiModule {}
