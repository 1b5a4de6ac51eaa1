import { type OpenedContent } from '#cases';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseLoaders } from './case-loaders.js';
import { AdmissibilityDecisionModel, CaseResponseModel, ComplaintModel, PartyModel } from './case-parts.model.js';
import { CaseModel } from './case.model.js';
import { toDecisionModel } from './to-decision-model.js';

/** The personal content of a case. Opened in one batch for all cases that are asked, and every reading is noted. */
@Resolver(() => CaseModel)
export class CaseContentsResolver {
  constructor(private readonly loaders: CaseLoaders) {}

  @Shows('complaint')
  @ResolveField(() => ComplaintModel, {
    nullable: true,
    description: 'What the complainant told the committee; null after it was erased.',
  })
  async complaint(@Parent() { record }: CaseModel): Promise<ComplaintModel | null> {
    return contentOf(await this.loaders.contents.load(record), 'complaint')?.content ?? null;
  }

  @Shows('parties')
  @ResolveField(() => PartyModel, { nullable: true, description: 'Who complains; null after it was erased.' })
  async complainant(@Parent() { record }: CaseModel): Promise<PartyModel | null> {
    return contentOf(await this.loaders.contents.load(record), 'complainant')?.content ?? null;
  }

  @Shows('response')
  @ResolveField(() => CaseResponseModel, {
    nullable: true,
    description: 'What the respondent answered; null as long as it did not.',
  })
  async response(@Parent() { record }: CaseModel): Promise<CaseResponseModel | null> {
    const event = record.events.findLast(({ type }) => type === 'responseSubmitted');
    const received = event?.moments['received'];
    if (event?.type !== 'responseSubmitted' || received === undefined) {
      return null;
    }
    const found = contentOf(await this.loaders.contents.load(record), 'response', event.data.contentId);
    return found ? { ...found.content, receivedOn: received } : null;
  }

  @Shows('decision')
  @ResolveField(() => AdmissibilityDecisionModel, {
    nullable: true,
    description: 'Whether the committee takes the complaint up; null as long as it did not decide.',
  })
  async admissibility(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<AdmissibilityDecisionModel | null> {
    const motivationId = record.state.admissibility?.motivationId;
    const contents = motivationId === undefined ? [] : await this.loaders.contents.load(record);
    const motivation = contentOf(contents, 'motivation', motivationId)?.content.text;
    return toDecisionModel(record, motivation, language);
  }
}

type Of<Kind extends OpenedContent['kind']> = Extract<OpenedContent, { kind: Kind }>;

function contentOf<Kind extends OpenedContent['kind']>(contents: readonly OpenedContent[], kind: Kind, id?: string) {
  return contents.find(
    (content): content is Of<Kind> => content.kind === kind && (id === undefined || content.id === id),
  );
}
