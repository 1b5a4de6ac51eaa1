import { CaseReader } from '#cases';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseConnectionModel } from './case-connection.model.js';

@Resolver(() => CaseConnectionModel)
export class CaseConnectionResolver {
  constructor(private readonly reader: CaseReader) {}

  @ResolveField('totalCount', () => Int, {
    description: 'How many cases the whole list has; counted only when it is asked.',
  })
  async totalCount(@Parent() { counted, parts }: CaseConnectionModel): Promise<number> {
    return this.reader.count(counted, parts);
  }
}
