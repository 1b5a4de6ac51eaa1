import { Interests, PanelComposing, PanelLeaving, SecretaryDecisions } from '#panels';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { toCaseModel } from '../cases/case.model.js';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import {
  ChallengeInput,
  ComposePanelInput,
  DecideOnChallengeInput,
  DecideOnSecretaryInput,
  DeclareInterestsInput,
  RecuseInput,
} from './panel.inputs.js';
import { RecusePayload } from './panel.model.js';

@Resolver()
export class PanelsResolver {
  constructor(
    private readonly composing: PanelComposing,
    private readonly interests: Interests,
    private readonly leaving: PanelLeaving,
    private readonly secretaries: SecretaryDecisions,
  ) {}

  @Can('composePanel', 'Case')
  @Mutation(() => StepPayload, { description: 'It is said who sits in the case, as the regulation has it.' })
  async composePanel(
    @Args('input', { type: () => ComposePanelInput, description: 'In which case, and who sits on which seat.' })
    input: ComposePanelInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.composing.compose(input));
  }

  @Can('declareInterests', 'Case')
  @Mutation(() => StepPayload, {
    description: 'A member who sits declares, on the names alone, whether anything binds him to the case.',
  })
  async declareInterests(
    @Args('input', { type: () => DeclareInterestsInput, description: 'In which case, and what.' })
    input: DeclareInterestsInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.interests.declare(input));
  }

  @Can('recuse', 'Case')
  @Mutation(() => RecusePayload, { description: 'A member steps back from the case, or others decide that.' })
  async recuse(
    @Args('input', { type: () => RecuseInput, description: 'In which case, and from which seat.' })
    input: RecuseInput,
  ): Promise<RecusePayload> {
    const record = await this.leaving.recuse(input);
    return { case: record ? toCaseModel(record) : null };
  }

  @Can('challenge', 'Case')
  @Mutation(() => StepPayload, { description: 'A party asks that a member does not sit, with reasons.' })
  async challenge(
    @Args('input', { type: () => ChallengeInput, description: 'In which case, whom, and why.' })
    input: ChallengeInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.leaving.challenge(input));
  }

  @Can('decideOnChallenge', 'Case')
  @Mutation(() => StepPayload, { description: 'Others decide whether a member who was challenged steps down.' })
  async decideOnChallenge(
    @Args('input', { type: () => DecideOnChallengeInput, description: 'In which case, what, and who decided.' })
    input: DecideOnChallengeInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.leaving.decideOnChallenge(input));
  }

  @Can('decideOnSecretary', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The chair decides what a secretary does whom the respondent employs, where the regulation is silent.',
  })
  async decideOnSecretary(
    @Args('input', { type: () => DecideOnSecretaryInput, description: 'In which case, whom, and what.' })
    input: DecideOnSecretaryInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.secretaries.decide(input));
  }
}
