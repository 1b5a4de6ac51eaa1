import { Module } from '@nestjs/common';
import { AdvicesApiModule } from './advices/advices-api.module.js';
import { CasesApiModule } from './cases/cases-api.module.js';
import { CommitteePageApiModule } from './committee-page/committee-page-api.module.js';
import { CommitteeApiModule } from './committee/committee-api.module.js';
import { GraphqlApiModule } from './graphql/graphql-api.module.js';
import { IntakeApiModule } from './intake/intake-api.module.js';
import { HttpApiModule } from './http/http-api.module.js';
import { OutboxApiModule } from './outbox/outbox-api.module.js';
import { EndingsApiModule } from './endings/endings-api.module.js';
import { HearingsApiModule } from './hearings/hearings-api.module.js';
import { LettersApiModule } from './letters/letters-api.module.js';
import { CommitmentsApiModule } from './commitments/commitments-api.module.js';
import { MediationApiModule } from './mediation/mediation-api.module.js';
import { MembersApiModule } from './members/members-api.module.js';
import { MessagesApiModule } from './messages/messages-api.module.js';
import { PanelsApiModule } from './panels/panels-api.module.js';
import { PartiesApiModule } from './parties/parties-api.module.js';
import { PersonsApiModule } from './persons/persons-api.module.js';
import { PiecesApiModule } from './pieces/pieces-api.module.js';
import { PriorLettersApiModule } from './prior-letters/prior-letters-api.module.js';
import { TimeApiModule } from './time/time-api.module.js';
import { TreatmentApiModule } from './treatment/treatment-api.module.js';

/** Everything that can be asked over HTTP. */
@Module({
  imports: [
    HttpApiModule,
    GraphqlApiModule,
    CommitteeApiModule,
    CommitteePageApiModule,
    CasesApiModule,
    IntakeApiModule,
    OutboxApiModule,
    EndingsApiModule,
    AdvicesApiModule,
    HearingsApiModule,
    LettersApiModule,
    CommitmentsApiModule,
    MediationApiModule,
    MembersApiModule,
    MessagesApiModule,
    PanelsApiModule,
    PartiesApiModule,
    PersonsApiModule,
    PiecesApiModule,
    PriorLettersApiModule,
    TimeApiModule,
    TreatmentApiModule,
  ],
})
export class ApiModule {}
