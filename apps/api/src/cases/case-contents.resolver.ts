import { type OpenedContent } from '#cases';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseLoaders } from './case-loaders.js';
import { AdmissibilityDecisionModel, CaseResponseModel, ComplaintModel, PartyModel } from './case-parts.model.js';
import { CaseModel } from './case.model.js';
import { hasReasons, toDecisionModel } from './to-decision-model.js';

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
    description:
      'What the respondent answered; null as long as it did not, and where it was decided to keep some of it.',
  })
  async response(@Parent() { record }: CaseModel): Promise<CaseResponseModel | null> {
    const event = record.events.findLast(({ type }) => type === 'responseSubmitted');
    const received = event?.moments['received'];
    if (event?.type !== 'responseSubmitted' || received === undefined || isKept(record, event.data.contentId)) {
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
    const reasons = record.state.admissibility && hasReasons(record.state.admissibility);
    return toDecisionModel(record, reasons ? await this.loaders.contents.load(record) : [], language);
  }
}

type Of<Kind extends OpenedContent['kind']> = Extract<OpenedContent, { kind: Kind }>;

function contentOf<Kind extends OpenedContent['kind']>(contents: readonly OpenedContent[], kind: Kind, id?: string) {
  return contents.findLast(
    (content): content is Of<Kind> => content.kind === kind && (id === undefined || content.id === id),
  );
}

/** Who may read how much of it then, the pieces of the case say. */
function isKept({ state }: CaseModel['record'], contentId: string): boolean {
  const outcome = state.pieces.find(({ pieceId }) => pieceId === contentId)?.outcome;
  return outcome !== undefined && outcome !== 'shared';
}
