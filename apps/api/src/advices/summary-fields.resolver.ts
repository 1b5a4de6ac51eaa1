import { type ShownSummary, SummaryReader } from '#advices';
import { type CaseRecord } from '#cases';
import { TenantDoor } from '#tenancy';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { Shows } from '../graphql/marks.js';
import { OperationLoaders } from '../graphql/operation-loaders.js';
import { CaseSummaryModel } from './earlier-advices.model.js';

/** The summary of a case, for those who may write it. */
@Resolver(() => CaseModel)
export class SummaryFieldsResolver {
  private readonly summaries: OperationLoaders<CaseRecord, ShownSummary | null>;

  constructor(door: TenantDoor, reader: SummaryReader) {
    this.summaries = new OperationLoaders(door, (records) => reader.of(records));
  }

  @Shows('progress')
  @ResolveField(() => CaseSummaryModel, {
    nullable: true,
    description:
      'The summary of what was issued last; null for everybody who may not write it, whether there is one or not.',
  })
  async summary(@Parent() { record }: CaseModel): Promise<CaseSummaryModel | null> {
    return this.summaries.load(record);
  }
}
