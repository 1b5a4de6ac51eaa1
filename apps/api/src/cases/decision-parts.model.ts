import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ShownWithParent } from '../graphql/marks.js';
import { GroundFindingModel } from '../intake/ground-finding.model.js';

@ShownWithParent()
@ObjectType('NormJudged', { description: 'An open norm of the regulation that a person judged.' })
export class NormJudgedModel {
  @Field(() => String, { description: 'The name of the norm in the regulation.' })
  judgement: string;

  @Field(() => String, { description: 'The question that was answered.' })
  question: string;

  @Field(() => Boolean, { description: 'Whether it holds in this case.' })
  holds: boolean;

  @Field(() => String, { nullable: true, description: 'The reasons; null after they were erased.' })
  motivation: string | null;
}

@ShownWithParent()
@ObjectType('PointDecision', { description: 'Whether one point of the complaint is taken up.' })
export class PointDecisionModel {
  @Field(() => ID, { description: 'The id of the point.' })
  point: string;

  @Field(() => String, { description: '`admitted`, `refused` or `notYet`.' })
  outcome: string;

  @Field(() => String, { description: 'Apart from admissibility: `competent` or `notCompetent`.' })
  competence: string;

  @Field(() => [GroundFindingModel], { description: 'The grounds it rests on, each with its source.' })
  grounds: readonly GroundFindingModel[];

  @Field(() => String, {
    nullable: true,
    description: 'The reasons for this point; null where there are none of its own.',
  })
  motivation: string | null;
}
