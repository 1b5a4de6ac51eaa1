import { CasesModule } from '#cases';
import { Module } from '@nestjs/common';
import { CasesApiModule } from '../cases/cases-api.module.js';
import { DraftsResolver } from '../drafts/drafts.resolver.js';
import { CaseReferralResolver } from '../referral/case-referral.resolver.js';
import { ObjectionResolver } from '../referral/objection.resolver.js';
import { ReferralResolver } from '../referral/referral.resolver.js';
import { CaseIntakeResolver } from './case-intake.resolver.js';
import { CompletionResolver } from './completion.resolver.js';
import { RegisteringResolver } from './registering.resolver.js';

/** What happens before a case can be heard: registering, drafts, completion, referral and objection. */
@Module({
  imports: [CasesModule, CasesApiModule],
  providers: [
    CaseIntakeResolver,
    CaseReferralResolver,
    CompletionResolver,
    DraftsResolver,
    ObjectionResolver,
    ReferralResolver,
    RegisteringResolver,
  ],
})
export class IntakeApiModule {}
