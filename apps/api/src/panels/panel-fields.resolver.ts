import { type LocalDate } from '#deadlines';
import { PanelProposals } from '#panels';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { Shows } from '../graphql/marks.js';
import { PanelLoaders } from './panel-loaders.js';
import { CasePanelModel, CaseSecretaryModel, PanelProposalModel } from './panel.model.js';
import { toPanelModel, toProposalModel, toSecretaryModel } from './to-panel-models.js';

/** Who sits in a case, who could, and who supports the panel. */
@Resolver(() => CaseModel)
export class PanelFieldsResolver {
  constructor(
    private readonly loaders: PanelLoaders,
    private readonly proposals: PanelProposals,
  ) {}

  @Shows('progress')
  @ResolveField(() => CasePanelModel, {
    nullable: true,
    description: 'Who sits in the case; null as long as no panel was composed.',
  })
  async panel(@Parent() { record }: CaseModel): Promise<CasePanelModel | null> {
    const panel = await this.loaders.panels.load(record);
    return panel && toPanelModel(record, panel);
  }

  @Shows('progress')
  @ResolveField(() => PanelProposalModel, {
    nullable: true,
    description: 'Who could sit in the case, and why; null for everybody who may not compose the panel.',
  })
  async panelProposal(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
    @Args('hearingOn', {
      type: () => LocalDateScalar,
      nullable: true,
      description: 'The day of the hearing; the planned day, or today, when left out.',
    })
    hearingOn?: LocalDate,
  ): Promise<PanelProposalModel | null> {
    const proposal = await this.proposals.of(record, hearingOn);
    return proposal ? toProposalModel(proposal, language) : null;
  }

  @Shows('progress')
  @ResolveField(() => [CaseSecretaryModel], {
    name: 'secretaries',
    description: 'Secretaries of whom the parties are told who employs them; for the committee all of them.',
  })
  async caseSecretaries(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<CaseSecretaryModel[]> {
    return (await this.loaders.secretaries.load(record)).map((one) => toSecretaryModel(one, language));
  }
}
