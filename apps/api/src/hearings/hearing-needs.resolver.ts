import { HearingNeeds, hearingWords } from '#hearings';
import { type Language } from '#regulation';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { Can } from '../graphql/permission.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { HearingLoaders } from './hearing-loaders.js';
import { SayWhatHearingNeedsInput } from './hearing-needs.input.js';
import { HearingNeedsModel } from './hearing-needs.model.js';

/** What a side needs at the hearing: said by that side, and seen by that side and the office. */
@Resolver(() => CaseModel)
export class HearingNeedsResolver {
  constructor(
    private readonly needs: HearingNeeds,
    private readonly loaders: HearingLoaders,
    private readonly texts: CaseTexts,
  ) {}

  @Shows('progress')
  @ResolveField(() => [HearingNeedsModel], {
    description:
      'What your side needs at a hearing; for the office what each side needs. Never what the other side does.',
  })
  async hearingNeeds(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<HearingNeedsModel[]> {
    const { needs } = await this.loaders.rows.load(record);
    const ids = needs.map(({ contentId }) => contentId);
    const contents = await this.texts.named(record, ids);
    const { answering, helps } = hearingWords(language);
    return needs.map(({ side, contentId, saidOn }) => {
      const { interpreter = null, help = [], note = null } = contents.find('hearingNeeds', contentId) ?? {};
      const helpLabels = help.map((one) => helps[one]);
      return { side, sideLabel: answering[side], interpreter, help, helpLabels, note, saidOn };
    });
  }

  @Can('sayWhatHearingNeeds', 'Case')
  @Mutation(() => StepPayload, {
    description:
      'A side says what it needs at the hearing: an interpreter, help. It can change that until it was held.',
  })
  async sayWhatHearingNeeds(
    @Args('input', { type: () => SayWhatHearingNeedsInput, description: 'In which case, and what.' })
    input: SayWhatHearingNeedsInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.needs.say(input));
  }
}
