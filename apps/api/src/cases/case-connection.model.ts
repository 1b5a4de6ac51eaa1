import { type Part } from '#access';
import { type CaseFilter } from '#cases';
import { Field, ObjectType } from '@nestjs/graphql';
import { ShownWithParent } from '../graphql/marks.js';
import { CaseModel } from './case.model.js';

@ShownWithParent()
@ObjectType('PageInfo', { description: 'Where a page ends.' })
export class PageInfoModel {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What to pass as `after` for the next page; null when this page is empty.',
  })
  endCursor: string | null;
}

@ShownWithParent()
@ObjectType('CaseEdge', { description: 'A case at its place in the list.' })
export class CaseEdgeModel {
  @Field(() => String, {
    description: 'The place of this case in the list, to begin a page after it. Valid for this order only.',
  })
  cursor: string;

  @Field(() => CaseModel, { description: 'The case itself.' })
  node: CaseModel;
}

@ShownWithParent()
@ObjectType('CaseConnection', { description: 'A page of the list of cases.' })
export class CaseConnectionModel {
  @Field(() => [CaseEdgeModel], { description: 'The cases of this page, in the order that was asked.' })
  edges: CaseEdgeModel[];

  @Field(() => PageInfoModel, { description: 'Where this page ends, and whether there is another.' })
  pageInfo: PageInfoModel;

  /** What `totalCount` counts, when it is asked. */
  readonly counted: CaseFilter;
  /** By which parts the list is narrowed and ordered. */
  readonly parts: readonly Part[];
}
