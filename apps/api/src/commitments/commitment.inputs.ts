import { type ConfirmCommitmentCommand, type PromisedCommand } from '#cases';
import { type LocalDate } from '#deadlines';
import { type CommitmentKind } from '#procedure';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { StepInput } from '../cases/step.inputs.js';
import { longestPoint, longestText, TextUpTo } from '../graphql/clean-text.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { CommitmentKindEnum } from './commitment.enums.js';

@InputType({ description: 'Something that is promised with an agreement or a decision.' })
export class PromisedInput implements PromisedCommand {
  @Field(() => CommitmentKindEnum, { description: 'For the complainant, or in the organisation.' })
  kind: CommitmentKind;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which it is to be done.' })
  @IsOptional()
  dueOn?: LocalDate;

  @Field(() => String, {
    nullable: true,
    description:
      'What is promised, in words for the complainant; at most 2,000 characters. Without it, it stands only in the text of the agreement or the decision.',
  })
  @IsOptional()
  @TextUpTo(longestPoint)
  text?: string;
}

@InputType({
  description: 'Whether something that was promised was done. It can be said again; what was said last holds.',
})
export class ConfirmCommitmentInput extends StepInput implements ConfirmCommitmentCommand {
  @Field(() => ID, { description: 'The id of what was promised.' })
  @IsUUID('all', { message: 'This is not the id of something that was promised.' })
  commitmentId: string;

  @Field(() => Boolean, { description: 'Whether it was done.' })
  done: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What is still missing, or what else is to be said of it; at most 20,000 characters.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  note?: string;
}
