import { Module } from '@nestjs/common';
import { CasesApiModule } from './cases/cases-api.module.js';
import { CommitteeApiModule } from './committee/committee-api.module.js';
import { GraphqlApiModule } from './graphql/graphql-api.module.js';
import { HttpApiModule } from './http/http-api.module.js';
import { OutboxApiModule } from './outbox/outbox-api.module.js';

/** Everything that can be asked over HTTP. */
@Module({ imports: [HttpApiModule, GraphqlApiModule, CommitteeApiModule, CasesApiModule, OutboxApiModule] })
export class ApiModule {}
