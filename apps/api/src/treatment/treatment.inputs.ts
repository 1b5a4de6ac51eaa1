import { type ChooseTreatmentCommand, type InvestigateCommand, type InvestigationMeans } from '#cases';
import { type Treatment } from '#regulation';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { StepInput } from '../cases/step.inputs.js';
import { longestText, TextUpTo } from '../graphql/clean-text.js';
import { InvestigationMeansEnum, TreatmentEnum } from './treatment.enums.js';

@InputType({ description: 'How the complaint is treated.' })
export class ChooseTreatmentInput extends StepInput implements ChooseTreatmentCommand {
  @Field(() => TreatmentEnum, { description: 'How it is treated; the regulation says which of these it has.' })
  outcome: Treatment;

  @Field(() => String, {
    nullable: true,
    description: 'Your reasons; at most 20,000 characters. Needed for `other`.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'What the committee wants to find out.' })
export class InvestigateInput extends StepInput implements InvestigateCommand {
  @Field(() => InvestigationMeansEnum, { description: 'In what way.' })
  means: InvestigationMeans;

  @Field(() => String, {
    nullable: true,
    description: 'What is to be found out; at most 20,000 characters. Needed for `other`.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}
