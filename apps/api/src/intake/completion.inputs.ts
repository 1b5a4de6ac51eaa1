import { type CompleteComplaintCommand, type RequestCompletionCommand } from '#cases';
import { type Content } from '#regulation';
import { Field, InputType, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, ValidateNested } from 'class-validator';
import { ComplaintInput, PartyInput } from '../cases/file-complaint.input.js';
import { StepInput } from '../cases/step.inputs.js';
import { IntakeAnswersInput } from './intake-answers.input.js';
import { ContentEnum } from './intake-enums.js';

@InputType({ description: 'What the complainant is asked for.' })
export class RequestCompletionInput extends StepInput implements RequestCompletionCommand {
  @Field(() => [ContentEnum], { description: 'What is missing, each once.' })
  @ArrayMinSize(1, { message: 'Name at least one thing that is missing.' })
  @ArrayMaxSize(10)
  @ArrayUnique({ message: 'Name each thing once.' })
  missing: Content[];
}

@InputType({ description: 'Answers that were open, or that were not right. The participant stays who it is.' })
export class FurtherAnswersInput extends OmitType(IntakeAnswersInput, ['participant'], InputType) {}

@InputType({ description: 'What was missing, or has changed. At least one of the three.' })
export class CompleteComplaintInput extends StepInput implements CompleteComplaintCommand {
  @Field(() => FurtherAnswersInput, { nullable: true, description: 'Answers on which the decision rests.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FurtherAnswersInput)
  facts?: FurtherAnswersInput;

  @Field(() => ComplaintInput, { nullable: true, description: 'What is added to the complaint.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ComplaintInput)
  addition?: ComplaintInput;

  @Field(() => PartyInput, { nullable: true, description: 'Who complains and how to reach that person, as it is now.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PartyInput)
  complainant?: PartyInput;
}
