import { CaseDates, completionOf, intakeWords, type OpenedContent, openingOf, waitsFor } from '#cases';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseLoaders } from '../cases/case-loaders.js';
import { toDeadlineModel } from '../cases/case-parts.model.js';
import { CaseModel } from '../cases/case.model.js';
import { contentIn } from '../cases/content-in.js';
import { inLanguage } from '../graphql/language.arg.js';
import { CompletionModel, ComplaintPointModel, OpeningModel, WaitsForModel } from './case-intake.model.js';
import { Shows } from '../graphql/marks.js';

/** What is known of a case before it can be heard. */
@Resolver(() => CaseModel)
export class CaseIntakeResolver {
  constructor(
    private readonly loaders: CaseLoaders,
    private readonly dates: CaseDates,
  ) {}

  @Shows('complaint')
  @ResolveField(() => [ComplaintPointModel], {
    nullable: true,
    description: 'The points of the complaint; empty when it is one whole.',
  })
  async points(@Parent() { record }: CaseModel): Promise<ComplaintPointModel[]> {
    const { points } = record.state;
    const contents = points.length === 0 ? [] : await this.loaders.contents.load(record);
    const texts = contentIn(contents, 'complaint')?.points ?? [];
    return points.map(({ id, subject }) => ({
      id,
      subject: subject ?? null,
      text: texts.find((point) => point.id === id)?.text ?? null,
    }));
  }

  @Shows('complaint')
  @ResolveField(() => CompletionModel, {
    nullable: true,
    description: 'What was missing and what was sent; null when nothing was asked.',
  })
  async completion(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<CompletionModel | null> {
    const completion = completionOf(record);
    if (!completion) {
      return null;
    }
    const { missing, askedOn, run, sent } = completion;
    const deadline = this.dates.deadlines(record, language).find((one) => one.run === run);
    const contents = await this.loaders.contents.load(record);
    return {
      missing,
      missingLabels: missing.map((name) => intakeWords(language).contents[name]),
      askedOn,
      deadline: deadline ? toDeadlineModel(deadline) : null,
      sent: sent.map(({ on, contentId, answered }) => ({ on, answered, addition: additionOf(contents, contentId) })),
    };
  }

  @Shows('progress')
  @ResolveField(() => OpeningModel, {
    nullable: true,
    description: 'The day for which a complaint that came too early waits; null for any other case.',
  })
  opening(@Parent() { record }: CaseModel): OpeningModel | null {
    return openingOf(record) ?? null;
  }

  @Shows('progress')
  @ResolveField(() => WaitsForModel, {
    nullable: true,
    description: 'Whose turn it is, with what, and until when; null when the case has ended.',
  })
  waitsFor(@Parent() { record }: CaseModel, @Args('language', inLanguage) language: Language): WaitsForModel | null {
    const waiting = waitsFor(record, this.dates.deadlines(record, language));
    const words = intakeWords(language);
    return waiting
      ? {
          who: waiting.who,
          whoLabel: eitherOf(language).format(waiting.who.map((role) => words.turns[role])),
          step: waiting.step,
          label: words.waitsFor[waiting.step] ?? waiting.step,
          since: waiting.since,
          by: waiting.by ?? null,
        }
      : null;
  }
}

function additionOf(contents: readonly OpenedContent[], id: string | undefined) {
  return id === undefined ? null : (contentIn(contents, 'addition', id) ?? null);
}

/** 'de secretaris of de voorzitter' */
const eitherOf = (language: Language) => new Intl.ListFormat(language, { type: 'disjunction' });
