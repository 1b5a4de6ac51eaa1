import { CaseDates, CaseSteps, caseWords, refusalSentence } from '#cases';
import { toTimeline } from '#procedure';
import { type EventName, type Language, matterWords, spokenLanguage, type Stage, type Subject } from '#regulation';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ParticipantModel, toParticipantModel } from '../committee/participant.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { GroundFindingModel, toGroundModel } from '../intake/ground-finding.model.js';
import { takenBy } from '../parties/taken-by.js';
import { CaseLoaders } from './case-loaders.js';
import { DeadlineModel, OpenStepModel, TimelineEntryModel, toDeadlineModel } from './case-parts.model.js';
import { CaseModel } from './case.model.js';

/** The fields of a case that follow from its log and the regulation. */
@Resolver(() => CaseModel)
export class CaseFieldsResolver {
  constructor(
    private readonly dates: CaseDates,
    private readonly steps: CaseSteps,
    private readonly loaders: CaseLoaders,
  ) {}

  @Shows('progress')
  @ResolveField(() => String, { description: 'Where the case stands, in words.' })
  stageLabel(@Parent() { stage }: CaseModel, @Args('language', inLanguage) language: Language): string {
    return caseWords(language).stages[stage as Stage];
  }

  @Shows('progress')
  @ResolveField(() => String, {
    description: 'What the regulation calls the matter by now, such as a complaint that has become a dispute.',
  })
  matterLabel(@Parent() { stage, record }: CaseModel, @Args('language', inLanguage) language: Language): string {
    return matterWords(record.governed.regulation, stage as Stage, language).one;
  }

  @Shows('progress')
  @ResolveField(() => String, { description: 'What it is about, in the words of the regulation.' })
  subjectLabel(@Parent() { record }: CaseModel, @Args('language', inLanguage) language: Language): string {
    const subject = record.file.subject as Subject;
    const { regulation } = record.governed;
    const texts = regulation.texts[spokenLanguage(regulation, language)];
    return texts.subjects[subject]?.label ?? caseWords(language).subjects[subject];
  }

  @Shows('progress')
  @ResolveField(() => ParticipantModel, { description: 'The participant that the complaint is about.' })
  participant(@Parent() { record }: CaseModel): ParticipantModel {
    return toParticipantModel(record.participant);
  }

  @Shows('workings')
  @ResolveField(() => [ID], {
    nullable: true,
    description:
      'Other cases with the same text, perhaps one complaint sent twice. For the office of the secretary; null for others.',
  })
  async possiblyDoubleOf(@Parent() { record }: CaseModel): Promise<string[]> {
    return this.loaders.alike.load(record);
  }

  @Shows('progress')
  @ResolveField(() => [DeadlineModel], {
    description: 'Every last day in this case, as it stands today; empty when the regulation names none.',
  })
  deadlines(@Parent() { record }: CaseModel, @Args('language', inLanguage) language: Language): DeadlineModel[] {
    return this.dates.deadlines(record, language).map(toDeadlineModel);
  }

  @Shows('progress')
  @ResolveField(() => DeadlineModel, {
    nullable: true,
    description: 'The deadline that comes first, or is longest overdue; null when none is running.',
  })
  nextDeadline(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): DeadlineModel | null {
    const next = this.dates.next(record, language);
    return next ? toDeadlineModel(next) : null;
  }

  @Shows('progress')
  @ResolveField(() => [TimelineEntryModel], {
    description: 'What happened, in the order in which it was written down.',
  })
  timeline(@Parent() { record }: CaseModel, @Args('language', inLanguage) language: Language): TimelineEntryModel[] {
    const words = caseWords(language);
    return toTimeline(record.events).map(({ sequence, type, on, recordedAt, byRole, byAs }) => {
      const label = words.events[type satisfies EventName];
      return { sequence, type, label, on, recordedAt, by: takenBy(words.roles[byRole], byAs, language) };
    });
  }

  @Shows('progress')
  @ResolveField('steps', () => [OpenStepModel], { description: 'The steps you take in cases, and which are open now.' })
  async openSteps(@Parent() { record }: CaseModel): Promise<OpenStepModel[]> {
    const steps = await this.steps.of(record);
    return steps.map((step) =>
      step.open
        ? { step: step.step, open: true, reason: null, explanation: null }
        : {
            step: step.step,
            open: false,
            reason: step.reason.code,
            explanation: refusalSentence(step.reason, record.governed.regulation),
          },
    );
  }

  @Shows('decision')
  @ResolveField(() => [GroundFindingModel], {
    nullable: true,
    description: 'Every ground of the regulation on the facts of this case.',
  })
  grounds(@Parent() { record }: CaseModel, @Args('language', inLanguage) language: Language): GroundFindingModel[] {
    return this.dates.grounds(record).map((finding) => toGroundModel(finding, record.governed.regulation, language));
  }
}
