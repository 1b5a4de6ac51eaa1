import { CasesModule } from '#cases';
import { Module } from '@nestjs/common';
import { TimeApiModule } from '../time/time-api.module.js';
import { PersonsFieldsResolver } from './persons-fields.resolver.js';
import { PersonsResolver } from './persons.resolver.js';

@Module({ imports: [CasesModule, TimeApiModule], providers: [PersonsFieldsResolver, PersonsResolver] })
export class PersonsApiModule {}
