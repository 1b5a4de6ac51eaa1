import { CasesModule } from '#cases';
import { CommitteesModule } from '#committees';
import { Module } from '@nestjs/common';
import { AdmissibilityResolver } from './admissibility.resolver.js';
import { CaseConnectionResolver } from './case-connection.resolver.js';
import { CaseContentsResolver } from './case-contents.resolver.js';
import { CaseFieldsResolver } from './case-fields.resolver.js';
import { CaseLoaders } from './case-loaders.js';
import { CasePages } from './case-pages.service.js';
import { CaseResolver } from './case.resolver.js';
import { FilingResolver } from './filing.resolver.js';

@Module({
  imports: [CasesModule, CommitteesModule],
  providers: [
    AdmissibilityResolver,
    CaseConnectionResolver,
    CaseContentsResolver,
    CaseFieldsResolver,
    CaseLoaders,
    CasePages,
    CaseResolver,
    FilingResolver,
  ],
  exports: [CaseLoaders],
})
export class CasesApiModule {}
