import { IntakeCheck } from '#cases';
import { type Language } from '#regulation';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { inLanguage } from '../graphql/language.arg.js';
import { Public } from '../graphql/permission.js';
import { IntakeAdviceModel, toIntakeAdviceModel } from './intake-advice.model.js';
import { IntakeAnswersInput } from './intake-answers.input.js';

@Resolver(() => IntakeAdviceModel)
export class IntakeResolver {
  constructor(private readonly check: IntakeCheck) {}

  @Public()
  @Query(() => IntakeAdviceModel, { description: 'May I file, why not, from which day, where else? Advice only.' })
  async intakeCheck(
    @Args('answers', {
      type: () => IntakeAnswersInput,
      description: 'What is known so far; everything may be left open.',
    })
    answers: IntakeAnswersInput,
    @Args('language', inLanguage) language: Language,
  ): Promise<IntakeAdviceModel> {
    const { advice, regulation } = await this.check.advise(answers);
    return toIntakeAdviceModel(advice, regulation, language);
  }
}
