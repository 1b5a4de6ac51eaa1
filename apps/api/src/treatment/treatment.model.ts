import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { InvestigationMeansEnum, TreatmentEnum } from './treatment.enums.js';

@ShownWithParent()
@ObjectType('ChosenTreatment', { description: 'How the complaint is treated.' })
export class ChosenTreatmentModel {
  @Field(() => TreatmentEnum, { description: 'How it is treated.' })
  treatment: string;

  @Field(() => String, { description: 'The same in words.' })
  label: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it was decided.' })
  on: string;

  @Field(() => String, { nullable: true, description: 'The reasons; null when none were given.' })
  motivation: string | null;
}

@ShownWithParent()
@ObjectType('Investigation', { description: 'What the committee wanted to find out. What came of it is a piece.' })
export class InvestigationModel {
  @Field(() => InvestigationMeansEnum, { description: 'In what way.' })
  means: string;

  @Field(() => String, { description: 'The same in words.' })
  label: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it was decided.' })
  on: string;

  @Field(() => String, { description: 'In which role it was decided.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'What is to be found out; null when it was not said.' })
  motivation: string | null;
}
