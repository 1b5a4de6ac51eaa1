import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { inLanguage } from '../graphql/language.arg.js';
import { HearingPayload, HearingWarningModel } from './hearing.model.js';
import { toWarningModel } from './to-hearing-models.js';

@Resolver(() => HearingPayload)
export class HearingPayloadResolver {
  @ResolveField(() => [HearingWarningModel], {
    description: 'What to think of: a weekend, a holiday, a member who is away. Nothing of it was a bar.',
  })
  warnings(
    @Parent() { found }: HearingPayload,
    @Args('language', inLanguage) language: Language,
  ): HearingWarningModel[] {
    return found.map((warning) => toWarningModel(warning, language));
  }
}
