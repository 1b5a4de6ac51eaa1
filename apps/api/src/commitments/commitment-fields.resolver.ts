import { Clock } from '#clock';
import { commitmentsOf } from '#procedure';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { CaseCommitmentModel } from './commitment.model.js';
import { toCaseCommitmentModel } from './to-commitment-models.js';

@Resolver(() => CaseModel)
export class CommitmentFieldsResolver {
  constructor(
    private readonly texts: CaseTexts,
    private readonly clock: Clock,
  ) {}

  // Like what was said in mediation: it is for the sides and the office, and says nothing of the complaint itself.
  @Shows('mediation')
  @ResolveField(() => [CaseCommitmentModel], {
    nullable: true,
    description: 'Everything that was promised in the case, in the order of the log, and how it stands with it today.',
  })
  async commitments(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<CaseCommitmentModel[]> {
    const { regulation } = record.governed;
    const made = commitmentsOf(record.state, this.clock.today(regulation.timeZone));
    const ids = made.flatMap(({ contentId, noteId }) => [contentId, noteId]);
    const contents = await this.texts.named(record, ids);
    return made.map((one) => toCaseCommitmentModel(one, contents, language));
  }
}
