import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { Shows } from '../graphql/marks.js';
import { LetterLoaders } from './letter-loaders.js';
import { LetterDueModel, toLetterModel } from './letter.model.js';

/** The letters that the steps of a case asked for. */
@Resolver(() => CaseModel)
export class LetterFieldsResolver {
  constructor(private readonly loaders: LetterLoaders) {}

  @Shows('workings')
  @ResolveField(() => [LetterDueModel], {
    nullable: true,
    description:
      'The letters that go out with the steps of the case. For the office of the secretary; null for others.',
  })
  async lettersDue(@Parent() { record }: CaseModel): Promise<LetterDueModel[]> {
    return (await this.loaders.letters.load(record)).map(toLetterModel);
  }
}
