import { BoardDecisionService, DeliberatingService, IssuingService } from '#advices';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { StepInput } from '../cases/step.inputs.js';
import { Can } from '../graphql/permission.js';
import {
  DecideOnAdviceInput,
  DeliberateInput,
  IssueAnswerInput,
  IssueDraftInput,
  RecommendInput,
} from './issuing.inputs.js';

@Resolver()
export class IssuingResolver {
  constructor(
    private readonly deliberating: DeliberatingService,
    private readonly issuing: IssuingService,
    private readonly decisions: BoardDecisionService,
  ) {}

  @Can('closeInvestigation', 'Case')
  @Mutation(() => StepPayload, { description: 'The committee knows enough and closes its investigation.' })
  async closeInvestigation(
    @Args('input', { type: () => StepInput, description: 'In which case.' }) input: StepInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.deliberating.closeInvestigation(input));
  }

  @Can('deliberate', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The members who sit deliberated. What they said stands in the deliberation, and nowhere else.',
  })
  async deliberate(
    @Args('input', { type: () => DeliberateInput, description: 'In which case, and who was there.' })
    input: DeliberateInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.deliberating.deliberate(input));
  }

  @Can('issueAdvice', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The newest draft, to which the members agreed, becomes the advice. From then on it never changes.',
  })
  async issueAdvice(
    @Args('input', { type: () => IssueDraftInput, description: 'In which case, and which version.' })
    input: IssueDraftInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.issuing.advise(input));
  }

  @Can('issueRuling', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The newest draft, to which the members agreed, becomes the ruling. From then on it never changes.',
  })
  async issueRuling(
    @Args('input', { type: () => IssueDraftInput, description: 'In which case, and which version.' })
    input: IssueDraftInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.issuing.rule(input));
  }

  @Can('issueAnswer', 'Case')
  @Mutation(() => StepPayload, { description: 'Whoever treats the complaint answers it, without a panel.' })
  async issueAnswer(
    @Args('input', { type: () => IssueAnswerInput, description: 'In which case, and what the answer is.' })
    input: IssueAnswerInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.issuing.answer(input));
  }

  @Can('recommend', 'Case')
  @Mutation(() => StepPayload, {
    description: 'A general recommendation, so that complaints like this do not come again.',
  })
  async recommend(
    @Args('input', { type: () => RecommendInput, description: 'In which case, and what.' }) input: RecommendInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.issuing.recommend(input));
  }

  @Can('decideOnAdvice', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The board decides what it does with the advice, with reasons wherever it deviates.',
  })
  async decideOnAdvice(
    @Args('input', { type: () => DecideOnAdviceInput, description: 'In which case, and what the board decides.' })
    input: DecideOnAdviceInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.decisions.decide(input));
  }
}
