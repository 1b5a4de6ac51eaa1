import { type CaseRecord } from '#cases';
import { type Answering, type DateAnswer, type DayWarning, type DayWarningKind, type HearingState } from '#hearings';
import { type HearingPlace, type Publicity } from '#procedure';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { Shows, ShownWithParent } from '../graphql/marks.js';
import {
  AnsweringEnum,
  DateAnswerEnum,
  DayWarningEnum,
  HearingPlaceEnum,
  HearingSideEnum,
  HearingStateEnum,
  PublicityEnum,
} from './hearing.enums.js';

@ObjectType('Hearing', { description: 'A hearing of a case: planned, moved, held or called off.' })
export class HearingModel {
  @Shows('progress')
  @Field(() => Int, { description: 'Its number in the case; one that was moved keeps its own.' })
  number: number;

  @Shows('progress')
  @Field(() => HearingStateEnum, { description: 'What became of it.' })
  state: HearingState;

  @Shows('progress')
  @Field(() => String, { description: 'The same in words.' })
  stateLabel: string;

  @Shows('progress')
  @Field(() => LocalDateScalar, { description: 'The day.' })
  on: string;

  @Shows('progress')
  @Field(() => String, { nullable: true, description: 'When it begins, such as 13:30; null when nobody said so.' })
  startsAt: string | null;

  @Shows('progress')
  @Field(() => HearingPlaceEnum, { nullable: true, description: 'Where; null for one to which nobody was invited.' })
  place: HearingPlace | null;

  @Shows('progress')
  @Field(() => String, { nullable: true, description: 'The same in words.' })
  placeLabel: string | null;

  @Shows('progress')
  @Field(() => PublicityEnum, { nullable: true, description: 'Whether others can listen.' })
  publicity: Publicity | null;

  @Shows('progress')
  @Field(() => String, { nullable: true, description: 'The same in words.' })
  publicityLabel: string | null;

  @Shows('progress')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which the invitations went out.' })
  invitedOn: string | null;

  @Shows('progress')
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which it was held; null as long as it was not.',
  })
  heldOn: string | null;

  @Shows('progress')
  @Field(() => [HearingSideEnum], { description: 'The sides that were there.' })
  sidesPresent: readonly ('complainant' | 'respondent')[];

  /** What the fields of the parts are made from; no fields of their own. */
  readonly record: CaseRecord;
  readonly contentId: string | undefined;
  readonly motivationId: string | undefined;
  readonly recordId: string | undefined;
  readonly present: readonly string[];
  readonly heldAs: number | undefined;
}

@ShownWithParent()
@ObjectType('HearingAttendance', { description: 'That somebody of the committee was at a hearing.' })
export class HearingAttendanceModel {
  @Field(() => ID, { description: 'The id of the person.' })
  personId: string;

  @Field(() => String, { description: 'In which capacity, in words.' })
  as: string;
}

@ShownWithParent()
@ObjectType('HearingAnswer', { description: 'What a side or a member says of a proposed day.' })
export class HearingAnswerModel {
  @Field(() => AnsweringEnum, { description: 'Whose answer it is.' })
  side: Answering;

  @Field(() => ID, { nullable: true, description: 'The id of the member; null for a side.' })
  personId: string | null;

  @Field(() => DateAnswerEnum, { description: 'The answer.' })
  answer: DateAnswer;

  @Field(() => String, {
    nullable: true,
    description: 'What was said with it; null when nothing was, or it was erased.',
  })
  note: string | null;
}

@ShownWithParent()
@ObjectType('HearingProposal', { description: 'A day, a time and a place that are proposed for a hearing.' })
export class HearingProposalModel {
  @Field(() => ID, { description: 'The id by which it is answered.' })
  id: string;

  @Field(() => LocalDateScalar, { description: 'The day.' })
  on: string;

  @Field(() => String, { description: 'When it would begin, such as 13:30.' })
  startsAt: string;

  @Field(() => HearingPlaceEnum, { description: 'Where it would be.' })
  place: HearingPlace;

  @Field(() => String, { description: 'The same in words.' })
  placeLabel: string;

  @Field(() => Boolean, { description: 'Whether it can still be answered: not once the hearing is planned.' })
  open: boolean;

  @Field(() => DateAnswerEnum, { nullable: true, description: 'What you, or your side, answered; null when nothing.' })
  own: DateAnswer | null;

  @Field(() => [HearingAnswerModel], {
    description: 'What everybody answered, for the office; for everybody else only the own answer.',
  })
  answers: readonly HearingAnswerModel[];
}

@ShownWithParent()
@ObjectType('HearingWarning', { description: 'Something to think of. It bars nothing.' })
export class HearingWarningModel {
  @Field(() => DayWarningEnum, { description: 'What it is about.' })
  kind: DayWarningKind;

  @Field(() => LocalDateScalar, { description: 'The day.' })
  on: string;

  @Field(() => String, { description: 'The same in a sentence.' })
  sentence: string;
}

@ShownWithParent()
@ObjectType('HearingPayload', { description: 'The case after a hearing was arranged, and what to think of.' })
export class HearingPayload {
  @Field(() => CaseModel, { description: 'The case as it stands now.' })
  case: CaseModel;

  readonly found: readonly DayWarning[];
}
