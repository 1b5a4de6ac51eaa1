import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';

@ArgsType()
export class LettersDueArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many at most; 1 to 100.' })
  @Min(1, { message: 'Ask for at least 1 letter.' })
  @Max(100, { message: 'Ask for at most 100 letters at a time.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  @IsOptional()
  @MaxLength(200)
  after?: string;
}
