import { AdvicesModule } from '#advices';
import { CasesModule } from '#cases';
import { CommitteesModule } from '#committees';
import { MembersModule } from '#members';
import { Module } from '@nestjs/common';
import { PanelComposing } from './composing.service.js';
import { Interests } from './interests.service.js';
import { PanelLeaving } from './leaving.service.js';
import { PanelActs } from './panel-acts.service.js';
import { PanelCheck } from './panel-check.service.js';
import { PanelConsequences } from './panel-consequences.service.js';
import { PanelPeople } from './panel-people.service.js';
import { PanelProposals } from './panel-proposals.service.js';
import { PanelQuestions } from './panel-questions.service.js';
import { PanelReader } from './panel-reader.service.js';
import { PanelRowRepository } from './panel-row.repository.js';
import { SecretaryDecisions, SecretaryPlaces } from './secretary-places.service.js';

@Module({
  imports: [AdvicesModule, CasesModule, CommitteesModule, MembersModule],
  providers: [
    Interests,
    PanelActs,
    PanelCheck,
    PanelComposing,
    PanelConsequences,
    PanelLeaving,
    PanelPeople,
    PanelProposals,
    PanelQuestions,
    PanelReader,
    PanelRowRepository,
    SecretaryDecisions,
    SecretaryPlaces,
  ],
  exports: [Interests, PanelComposing, PanelLeaving, PanelProposals, PanelReader, SecretaryDecisions, SecretaryPlaces],
})
export class PanelsModule {}
