import { type CaseFilter } from '#cases';
import { Field, ObjectType } from '@nestjs/graphql';
import { CaseModel } from './case.model.js';

@ObjectType('PageInfo', { description: 'Where a page ends.' })
export class PageInfoModel {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

@ObjectType('CaseEdge', { description: 'A case at its place in the list.' })
export class CaseEdgeModel {
  @Field(() => String)
  cursor: string;

  @Field(() => CaseModel)
  node: CaseModel;
}

@ObjectType('CaseConnection', { description: 'A page of the list of cases.' })
export class CaseConnectionModel {
  @Field(() => [CaseEdgeModel])
  edges: CaseEdgeModel[];

  @Field(() => PageInfoModel)
  pageInfo: PageInfoModel;

  /** What `totalCount` counts, when it is asked. */
  readonly counted: CaseFilter;
}
