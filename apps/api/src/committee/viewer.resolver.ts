import { PersonRepository } from '#committees';
import { CurrentViewer } from '#sign-in';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../graphql/permission.js';
import { toViewerModel, ViewerModel } from './viewer.model.js';

@Resolver(() => ViewerModel)
export class ViewerResolver {
  constructor(
    private readonly current: CurrentViewer,
    private readonly people: PersonRepository,
  ) {}

  @Public()
  @Query(() => ViewerModel, { nullable: true, description: 'You; null when nobody is signed in.' })
  async viewer(): Promise<ViewerModel | null> {
    return toViewerModel(await this.current.get());
  }

  @ResolveField(() => String, { nullable: true, description: 'Your name, for staff.' })
  async displayName(@Parent() { personId }: ViewerModel): Promise<string | null> {
    return personId === null ? null : (await this.people.getDetails(personId)).name;
  }
}
