import { type ExplainedDeadline } from '#cases';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { ForumModel, GroundFindingModel } from '../intake/ground-finding.model.js';
import { NormJudgedModel, PointDecisionModel } from './decision-parts.model.js';

@ShownWithParent()
@ObjectType('Complaint', { description: 'What the complainant told the committee, exactly as it was typed.' })
export class ComplaintModel {
  @Field(() => String, { description: 'What happened.' })
  description: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why the complainant is not satisfied; null when it was not said.',
  })
  dissatisfaction?: string | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'What the complainant wants to happen now; null when it was not said.',
  })
  desiredOutcome?: string | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'When it happened, in the words of the complainant; null when it was not said.',
  })
  period?: string | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'Which decision or person it is about; null when it was not said.',
  })
  against?: string | undefined;
}

@ShownWithParent()
@ObjectType('Party', { description: 'Who somebody is and how to reach him.' })
export class PartyModel {
  @Field(() => String, { description: 'The name, as it was given.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null when none was given: an e-mail address is not needed to file.',
  })
  email?: string | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'The telephone number, as it was given; null when none was given.',
  })
  phone?: string | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'The postal address, as it was given; null when none was given.',
  })
  address?: string | undefined;
}

@ShownWithParent()
@ObjectType('CaseResponse', { description: 'The answer of the respondent.' })
export class CaseResponseModel {
  @Field(() => String, { description: 'The response itself, exactly as it was typed.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Its policy on the matter, where it was asked for.' })
  policy?: string | undefined;

  @Field(() => LocalDateScalar, {
    description: 'The day on which the committee received it, which counts for the term.',
  })
  receivedOn: string;
}

@ShownWithParent()
@ObjectType('AdmissibilityDecision', {
  description: 'Whether the committee takes the complaint up, and on what grounds not.',
})
export class AdmissibilityDecisionModel {
  @Field(() => String, { description: '`admitted`, `refused` or `notYet`.' })
  outcome: string;

  @Field(() => LocalDateScalar, { description: 'The day of the decision.' })
  decidedOn: string;

  @Field(() => [GroundFindingModel], { description: 'The grounds it rests on, each with its source.' })
  grounds: readonly GroundFindingModel[];

  @Field(() => String, { nullable: true, description: 'The reasons of the committee in this case.' })
  motivation: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'With `notYet`: the first day on which it can be taken up.',
  })
  opensOn: string | null;

  @Field(() => [ForumModel], { description: 'Where to go; empty when the regulation names no place.' })
  refersTo: readonly ForumModel[];

  @Field(() => String, { description: 'The role in which it was decided, as a word of the regulation format.' })
  decidedBy: string;

  @Field(() => String, {
    nullable: true,
    description: 'Whose power was used, where somebody decided under a mandate; null where it was the own power.',
  })
  onBehalfOf: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Apart from admissibility: `competent`, `notCompetent`, or `partly` where points differ.',
  })
  competence: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With a refusal and a referral: that this procedure stops no term elsewhere. Null otherwise.',
  })
  warning: string | null;

  @Field(() => [PointDecisionModel], {
    description: 'The decision per point; empty for a complaint that is one whole.',
  })
  points: readonly PointDecisionModel[];

  @Field(() => [NormJudgedModel], { description: 'The open norms that were judged with it.' })
  judgements: readonly NormJudgedModel[];
}

@ShownWithParent()
@ObjectType('Deadline', { description: 'The last day for something in this case, and why it is that day.' })
export class DeadlineModel {
  @Field(() => String, { description: 'The name of the term in the regulation.' })
  term: string;

  @Field(() => String, { description: 'The name of the term, for people.' })
  label: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null while the clock stands still.' })
  dueOn: string | null;

  @Field(() => String, { description: 'Whom it binds.' })
  on: string;

  @Field(() => String, { description: '`fatal`, `norm`, `request`, `aim` or `expectation`.' })
  force: string;

  @Field(() => String, { description: '`running`, `met`, `metLate` or `overdue`.' })
  status: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which what was due was done; null as long as it was not.',
  })
  metOn: string | null;

  @Field(() => String, { description: 'Where the rule stands.' })
  source: string;

  @Field(() => [String], { description: 'The derivation of the date, step by step, in plain sentences.' })
  why: readonly string[];
}

@ShownWithParent()
@ObjectType('TimelineEntry', { description: 'Something that happened in the case.' })
export class TimelineEntryModel {
  @Field(() => Int, { description: 'The place in the log of the case, from 1.' })
  sequence: number;

  @Field(() => String, { description: 'The name of the event, such as `complaintFiled`.' })
  type: string;

  @Field(() => String, { description: 'What happened, in words.' })
  label: string;

  @Field(() => LocalDateScalar, { description: 'The day that counts.' })
  on: string;

  @Field(() => InstantScalar, { description: 'When it was written down, which may be later.' })
  recordedAt: string;

  @Field(() => String, { description: 'In which role it was done.' })
  by: string;
}

@ShownWithParent()
@ObjectType('OpenStep', { description: 'A step that whoever asks takes in cases, and whether it is open now.' })
export class OpenStepModel {
  @Field(() => String, { description: 'The name of the mutation.' })
  step: string;

  @Field(() => Boolean, { description: 'Whether you can take the step now.' })
  open: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, as a stable code.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Why not, in a sentence.' })
  explanation: string | null;
}

export function toDeadlineModel({
  term,
  name,
  due,
  on,
  force,
  status,
  metOn,
  source,
  why,
}: ExplainedDeadline): DeadlineModel {
  return { term, label: name, dueOn: due ?? null, on, force, status, metOn: metOn ?? null, source, why };
}
