import { CommitteePages, type ShownPage } from '#committee-page';
import { TenantDoor } from '#tenancy';
import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommitteeModel } from '../committee/committee.model.js';
import { ShowsTo } from '../graphql/marks.js';
import { OperationLoaders } from '../graphql/operation-loaders.js';
import { Can } from '../graphql/permission.js';
import { ChangeCommitteePageInput } from './committee-page.inputs.js';
import {
  AnnualReportModel,
  ChangeCommitteePagePayload,
  CommitteeContactModel,
  CommitteeLookModel,
  toContactModel,
  toLookModel,
  toReportModels,
} from './committee-page.model.js';

@Resolver(() => CommitteeModel)
export class CommitteePageResolver {
  private readonly shown: OperationLoaders<string, ShownPage>;

  constructor(
    private readonly pages: CommitteePages,
    private readonly door: TenantDoor,
  ) {
    this.shown = new OperationLoaders(door, async (keys) => {
      const page = await this.pages.read();
      return keys.map(() => page);
    });
  }

  @ShowsTo('everyone')
  @ResolveField('contact', () => CommitteeContactModel, {
    description:
      'How people reach the office: what it says itself, and where it says nothing what its regulation gives.',
  })
  async contact(@Parent() { givenContact }: CommitteeModel): Promise<CommitteeContactModel> {
    return toContactModel((await this.page()).contact, givenContact);
  }

  @ShowsTo('everyone')
  @ResolveField('annualReports', () => [AnnualReportModel], { description: 'The yearly reports, the newest first.' })
  async annualReports(): Promise<AnnualReportModel[]> {
    return toReportModels(await this.page());
  }

  @ShowsTo('everyone')
  @ResolveField('look', () => CommitteeLookModel, {
    nullable: true,
    description: 'The look that was chosen; null where nobody chose one.',
  })
  async look(): Promise<CommitteeLookModel | null> {
    return toLookModel(await this.page());
  }

  @ShowsTo('everyone')
  @ResolveField('pageVersion', () => Int, { description: 'Counts the changes of contact, reports and look.' })
  async pageVersion(): Promise<number> {
    return (await this.page()).version;
  }

  @Can('changePage', 'CommitteePage')
  @Mutation(() => ChangeCommitteePagePayload, {
    description:
      'Changes what a committee says of itself. A look that people could not read is refused, with what would do.',
  })
  async changeCommitteePage(
    @Args('input', { type: () => ChangeCommitteePageInput, description: 'The whole page.' })
    input: ChangeCommitteePageInput,
  ): Promise<ChangeCommitteePagePayload> {
    return this.pages.change(input);
  }

  private async page(): Promise<ShownPage> {
    return this.shown.load(this.door.tenantId);
  }
}
