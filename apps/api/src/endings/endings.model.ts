import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { ForumModel } from '../intake/ground-finding.model.js';

@ShownWithParent()
@ObjectType('EndingGround', { description: 'A ground of the regulation on which a case ended.' })
export class EndingGroundModel {
  @Field(() => String, { description: 'The name of the ground in the regulation.' })
  ground: string;

  @Field(() => String, { description: 'The ground in a few words.' })
  title: string;

  @Field(() => String, { description: 'What the ground says, for somebody who never read the regulation.' })
  explanation: string;

  @Field(() => String, { description: 'Where the rule stands.' })
  source: string;
}

@ShownWithParent()
@ObjectType('CaseEnding', { description: 'How a case ended, and what can be done now.' })
export class CaseEndingModel {
  @Field(() => String, {
    description: 'The stage in which it ended, such as `withdrawn`, `settled` or `discontinued`.',
  })
  how: string;

  @Field(() => String, { description: 'The same in words.' })
  label: string;

  @Field(() => LocalDateScalar, { description: 'The day that counts.' })
  on: string;

  @Field(() => String, { description: 'In which role it was done.' })
  by: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The reason, or the words in which it was taken back; null when there is none. An agreement stands under `mediation`.',
  })
  reason: string | null;

  @Field(() => [EndingGroundModel], { description: 'The grounds it rests on, each with its source.' })
  grounds: EndingGroundModel[];

  @Field(() => String, { nullable: true, description: 'Where the regulation has this step.' })
  source: string | null;

  @Field(() => [ForumModel], { description: 'Where to go; empty when the regulation names no place.' })
  refersTo: readonly ForumModel[];

  @Field(() => String, { description: 'The warning that this procedure stopped no term anywhere else.' })
  warning: string;
}

@ShownWithParent()
@ObjectType('CaseReopening', { description: 'That a case which had ended was taken up again.' })
export class CaseReopeningModel {
  @Field(() => LocalDateScalar, { description: 'The day on which it was decided.' })
  on: string;

  @Field(() => String, { description: 'In which role it was decided.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'The reasons; null after they were erased.' })
  motivation: string | null;
}
