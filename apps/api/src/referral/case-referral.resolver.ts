import { caseWords, intakeWords, objectionOf, referralOf } from '#cases';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseLoaders } from '../cases/case-loaders.js';
import { CaseModel } from '../cases/case.model.js';
import { textIn } from '../cases/content-in.js';
import { inLanguage } from '../graphql/language.arg.js';
import { toForumModels } from '../intake/ground-finding.model.js';
import { ObjectionModel, ReferralModel } from './referral.model.js';
import { Shows } from '../graphql/marks.js';

/** Where a complaint went, how it ended there, and who did not agree with a decision. */
@Resolver(() => CaseModel)
export class CaseReferralResolver {
  constructor(private readonly loaders: CaseLoaders) {}

  @Shows('response')
  @ResolveField(() => ReferralModel, {
    nullable: true,
    description: 'The last time that the complaint went elsewhere; null when it never did.',
  })
  async referral(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<ReferralModel | null> {
    const referral = referralOf(record);
    if (!referral) {
      return null;
    }
    const { kind, on, forum, motivationId, report } = referral;
    const contents = await this.loaders.contents.load(record);
    const [named] = toForumModels(forum === undefined ? [] : [forum], record.governed.regulation, language);
    return {
      kind,
      on,
      forum: named ?? null,
      motivation: textIn(contents, 'motivation', motivationId),
      warning: intakeWords(language).warning,
      report: report
        ? {
            on: report.on,
            by: caseWords(language).roles[report.by],
            outcome: report.outcome,
            feedback: textIn(contents, 'feedback', report.contentId),
          }
        : null,
    };
  }

  @Shows('complaint')
  @ResolveField(() => ObjectionModel, {
    nullable: true,
    description: 'The last objection and what was decided on it; null when there was none.',
  })
  async objection(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<ObjectionModel | null> {
    const objection = objectionOf(record);
    if (!objection) {
      return null;
    }
    const { on, by, contentId, decision } = objection;
    const { roles } = caseWords(language);
    const contents = await this.loaders.contents.load(record);
    return {
      on,
      by: roles[by],
      text: textIn(contents, 'objection', contentId),
      decision: decision
        ? {
            on: decision.on,
            by: roles[decision.by],
            outcome: decision.outcome,
            motivation: textIn(contents, 'motivation', decision.motivationId),
          }
        : null,
    };
  }
}
