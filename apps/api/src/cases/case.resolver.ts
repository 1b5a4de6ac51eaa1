import { CaseReader } from '#cases';
import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import { type GraphQLResolveInfo } from 'graphql';
import { partsAsked } from '../graphql/parts-asked.js';
import { Can } from '../graphql/permission.js';
import { requireId } from '../graphql/require-id.js';
import { CaseConnectionModel } from './case-connection.model.js';
import { CasePages } from './case-pages.service.js';
import { CaseModel, toCaseModel } from './case.model.js';
import { CasesArgs } from './cases.args.js';

@Resolver(() => CaseModel)
export class CaseResolver {
  constructor(
    private readonly reader: CaseReader,
    private readonly pages: CasePages,
  ) {}

  @Can('read', 'Case')
  @Query(() => CaseModel, {
    name: 'case',
    nullable: true,
    description: 'A case; null when it is not there or not yours to see.',
  })
  async getCase(
    @Args('id', { type: () => ID, description: 'The id of the case, not its number.' }) id: string,
  ): Promise<CaseModel | null> {
    const record = await this.reader.find(requireId(id));
    return record ? toCaseModel(record) : null;
  }

  @Can('read', 'CaseList')
  @Query(() => CaseConnectionModel, {
    description: 'The cases that you may see, filtered and ordered on procedure facts.',
  })
  async cases(@Args() args: CasesArgs, @Info() info: GraphQLResolveInfo): Promise<CaseConnectionModel> {
    return this.pages.page(args, partsAsked(info));
  }
}
