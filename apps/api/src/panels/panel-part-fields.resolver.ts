import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Shows } from '../graphql/marks.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { ChallengeModel, InterestDeclaredModel, PanelSeatModel } from './panel.model.js';

/** What a member declared: for the office of the secretary. */
@Resolver(() => PanelSeatModel)
export class PanelSeatResolver {
  constructor(private readonly texts: CaseTexts) {}

  @Shows('workings')
  @ResolveField(() => [InterestDeclaredModel], {
    nullable: true,
    description: 'What the person declared, the first first; for the office of the secretary, null for others.',
  })
  async declarations(@Parent() seat: PanelSeatModel): Promise<InterestDeclaredModel[]> {
    const own = seat.declarations.filter(({ personId }) => personId === seat.personId);
    const ids = own.map(({ contentId }) => contentId ?? undefined);
    const contents = await this.texts.named(seat.record, ids);
    return own.map(({ kind, declaredAt, contentId }) => ({
      ...{ kind, declaredAt, note: contents.find('motivation', contentId ?? undefined)?.text ?? null },
    }));
  }
}

/** What was written with a challenge. */
@Resolver(() => ChallengeModel)
export class ChallengeResolver {
  constructor(private readonly texts: CaseTexts) {}

  @Shows('parties')
  @ResolveField(() => String, { nullable: true, description: 'The reasons of the party, exactly as they were typed.' })
  async reasons(@Parent() { record, contentId }: ChallengeModel): Promise<string | null> {
    return (await this.texts.named(record, [contentId])).find('motivation', contentId)?.text ?? null;
  }

  @Shows('decision')
  @ResolveField(() => String, {
    nullable: true,
    description: 'The reasons of the decision; null when none were given.',
  })
  async motivation(@Parent() { record, motivationId }: ChallengeModel): Promise<string | null> {
    return (await this.texts.named(record, [motivationId])).find('motivation', motivationId)?.text ?? null;
  }
}
