import {
  type HowItWorks,
  howItWorks,
  type IntakeQuestion,
  intakeQuestions,
  type Language,
  type PageSection,
  type Regulation,
  spokenLanguage,
} from '#regulation';
import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';

@ObjectType('HowItWorksSection', { description: 'A part of the page; plain text, never markup.' })
export class HowItWorksSectionModel {
  @Field(() => String)
  id: string;

  @Field(() => String)
  heading: string;

  @Field(() => [String])
  paragraphs: readonly string[];

  @Field(() => [String])
  items: readonly string[];
}

@ObjectType('HowItWorks', {
  description: 'The public page that explains the procedure, generated from the regulation.',
})
export class HowItWorksModel {
  @Field(() => String)
  title: string;

  @Field(() => [String], { description: 'The paragraphs that open the page.' })
  intro: readonly string[];

  @Field(() => [HowItWorksSectionModel])
  sections: readonly PageSection[];
}

@ObjectType('QuestionOption', { description: 'An answer that can be chosen.' })
export class QuestionOptionModel {
  @Field(() => String)
  value: string;

  @Field(() => String)
  label: string;
}

@ObjectType('QuestionCondition', { description: 'A question is asked only when this fact has one of these values.' })
export class QuestionConditionModel {
  @Field(() => String)
  fact: string;

  @Field(() => [String])
  values: readonly string[];
}

@ObjectType('IntakeQuestion', {
  description: 'A question of the check before filing: only one whose answer can change the advice.',
})
export class IntakeQuestionModel {
  @Field(() => String)
  id: string;

  @Field(() => String, { description: 'The fact that the answer fills in.' })
  fact: string;

  @Field(() => String)
  question: string;

  @Field(() => String, { nullable: true })
  explanation: string | null;

  @Field(() => String, { description: '`choice`, `date` or `participant`.' })
  kind: string;

  @Field(() => [QuestionOptionModel], { description: 'Empty for a date.' })
  options: readonly QuestionOptionModel[];

  @Field(() => [QuestionConditionModel], { description: 'Every one of them must hold; empty: always ask.' })
  onlyWhen: readonly QuestionConditionModel[];
}

@ObjectType('SubjectOption', { description: 'A subject that the regulation names, in its own words.' })
export class SubjectOptionModel {
  @Field(() => String)
  value: string;

  @Field(() => String)
  label: string;
}

@ObjectType('Regulation', { description: 'What everybody may know of the regulation that is in force today.' })
export class RegulationModel {
  @Field(() => String)
  id: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Null: in force from the first use, because its source bears no date.',
  })
  inForceFrom: string | null;

  @Field(() => String, { description: 'The text that it was made from.' })
  source: string;

  @Field(() => HowItWorksModel)
  howItWorks: HowItWorks;

  @Field(() => [IntakeQuestionModel])
  questions: readonly IntakeQuestionModel[];

  @Field(() => [SubjectOptionModel])
  subjects: readonly SubjectOptionModel[];

  @Field(() => [String], { description: 'What a complaint must say: name, contact, description and so on.' })
  required: readonly string[];
}

export function toRegulationModel(regulation: Regulation, language: Language): RegulationModel {
  const { id, inForceFrom, source, intake } = regulation;
  const { subjects } = regulation.texts[spokenLanguage(regulation, language)];
  return {
    id,
    inForceFrom: inForceFrom === 'firstUse' ? null : inForceFrom,
    source: source.title,
    howItWorks: howItWorks(regulation, language),
    questions: intakeQuestions(regulation, language).map(toQuestionModel),
    subjects: Object.entries(subjects).map(([value, { label }]) => ({ value, label })),
    required: intake.required,
  };
}

function toQuestionModel({ explanation, onlyWhen, ...question }: IntakeQuestion): IntakeQuestionModel {
  const conditions = Object.entries(onlyWhen ?? {}).map(([fact, values]) => ({ fact, values }));
  return { ...question, explanation: explanation ?? null, onlyWhen: conditions };
}
