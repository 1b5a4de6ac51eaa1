import {
  type FullText,
  type HowItWorks,
  howItWorks,
  type IntakeQuestion,
  intakeQuestions,
  type Language,
  type PageSection,
  type PaperForm,
  paperForm,
  type Regulation,
  spokenLanguage,
} from '#regulation';
import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShowsTo } from '../graphql/marks.js';
import { FullTextModel, keptFullText } from './full-text.model.js';
import { PaperFormModel } from './paper-form.model.js';

@ShowsTo('everyone')
@ObjectType('HowItWorksSection', { description: 'A part of the page; plain text, never markup.' })
export class HowItWorksSectionModel {
  @Field(() => String, { description: 'The same for every regulation, so that a screen can point to it.' })
  id: string;

  @Field(() => String, { description: 'The heading of this part.' })
  heading: string;

  @Field(() => [String], { description: 'The paragraphs of this part, in order.' })
  paragraphs: readonly string[];

  @Field(() => [String], { description: 'A list below the paragraphs; empty when there is none.' })
  items: readonly string[];
}

@ShowsTo('everyone')
@ObjectType('HowItWorks', {
  description: 'The public page that explains the procedure, generated from the regulation.',
})
export class HowItWorksModel {
  @Field(() => String, { description: 'The title of the page.' })
  title: string;

  @Field(() => [String], { description: 'The paragraphs that open the page.' })
  intro: readonly string[];

  @Field(() => [HowItWorksSectionModel], { description: 'The parts of the page, in order.' })
  sections: readonly PageSection[];
}

@ShowsTo('everyone')
@ObjectType('QuestionOption', { description: 'An answer that can be chosen.' })
export class QuestionOptionModel {
  @Field(() => String, { description: 'What to send as the answer.' })
  value: string;

  @Field(() => String, { description: 'The answer, for people.' })
  label: string;
}

@ShowsTo('everyone')
@ObjectType('QuestionCondition', { description: 'A question is asked only when this fact has one of these values.' })
export class QuestionConditionModel {
  @Field(() => String, { description: 'The fact that must be known, such as `priorSteps.corporation.form`.' })
  fact: string;

  @Field(() => [String], { description: 'The values of which it must have one.' })
  values: readonly string[];
}

@ShowsTo('everyone')
@ObjectType('IntakeQuestion', {
  description: 'A question of the check before filing: only one whose answer can change the advice.',
})
export class IntakeQuestionModel {
  @Field(() => String, { description: 'The id of the question, unique in the regulation.' })
  id: string;

  @Field(() => String, { description: 'The fact that the answer fills in.' })
  fact: string;

  @Field(() => String, { description: 'The question, for people.' })
  question: string;

  @Field(() => String, {
    nullable: true,
    description: 'A few words of help; null when the question speaks for itself.',
  })
  explanation: string | null;

  @Field(() => String, { description: '`choice`, `date` or `participant`.' })
  kind: string;

  @Field(() => [QuestionOptionModel], { description: 'Empty for a date.' })
  options: readonly QuestionOptionModel[];

  @Field(() => [QuestionConditionModel], { description: 'Every one of them must hold; empty: always ask.' })
  onlyWhen: readonly QuestionConditionModel[];
}

@ShowsTo('everyone')
@ObjectType('SubjectOption', { description: 'A subject that the regulation names, in its own words.' })
export class SubjectOptionModel {
  @Field(() => String, { description: 'The word of the fixed list `Subject`.' })
  value: string;

  @Field(() => String, { description: 'The subject in the words of the regulation.' })
  label: string;
}

@ShowsTo('everyone')
@ObjectType('Regulation', { description: 'A version of the regulation, as everybody may read it.' })
export class RegulationModel {
  @Field(() => String, { description: 'The name of the regulation on this platform.' })
  id: string;

  @Field(() => String, { description: 'By which this version is asked for: its first day, or `firstUse`.' })
  version: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Null: in force from the first use, because its source bears no date.',
  })
  inForceFrom: string | null;

  @Field(() => String, { description: 'The text that it was made from.' })
  source: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the source says that the full text stands, on a website of somebody else; null when it says so nowhere.',
  })
  sourceWebsite: string | null;

  @Field(() => FullTextModel, { description: 'Everything that this version says, rule by rule, in plain words.' })
  fullText: FullText;

  @Field(() => PaperFormModel, { description: 'A form to fill in with a pen.' })
  paperForm: PaperForm;

  @Field(() => HowItWorksModel, { description: 'The page that explains the procedure.' })
  howItWorks: HowItWorks;

  @Field(() => [IntakeQuestionModel], { description: 'The questions of the check before filing, in order.' })
  questions: readonly IntakeQuestionModel[];

  @Field(() => [SubjectOptionModel], { description: 'The subjects that the regulation names, in its own words.' })
  subjects: readonly SubjectOptionModel[];

  @Field(() => [String], { description: 'What a complaint must say: name, contact, description and so on.' })
  required: readonly string[];

  @Field(() => [String], { description: 'What it advises to send along, such as `earlierAnswer`; often nothing.' })
  recommended: readonly string[];

  @Field(() => [String], { description: 'How a complaint comes in: `online`, `post`, `email`, `spoken`.' })
  channels: readonly string[];

  @Field(() => Boolean, { description: 'Whether a complaint without a name is taken.' })
  anonymousAccepted: boolean;
}

export function toRegulationModel(regulation: Regulation, language: Language): RegulationModel {
  const { id, inForceFrom, source, intake } = regulation;
  const { subjects } = regulation.texts[spokenLanguage(regulation, language)];
  return {
    id,
    version: inForceFrom,
    inForceFrom: inForceFrom === 'firstUse' ? null : inForceFrom,
    source: source.title,
    sourceWebsite: source.website ?? null,
    get fullText() {
      return keptFullText(regulation, language);
    },
    get paperForm() {
      return paperForm(regulation, language);
    },
    howItWorks: howItWorks(regulation, language),
    questions: intakeQuestions(regulation, language).map(toQuestionModel),
    subjects: Object.entries(subjects).map(([value, { label }]) => ({ value, label })),
    required: intake.required,
    recommended: intake.recommended ?? [],
    channels: intake.channels,
    anonymousAccepted: intake.anonymous === 'accepted',
  };
}

function toQuestionModel({ explanation, onlyWhen, ...question }: IntakeQuestion): IntakeQuestionModel {
  const conditions = Object.entries(onlyWhen ?? {}).map(([fact, values]) => ({ fact, values }));
  return { ...question, explanation: explanation ?? null, onlyWhen: conditions };
}
