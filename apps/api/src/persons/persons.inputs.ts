import { type AdmitPersonCommand, type AnnouncedAs, type AnnouncePersonCommand } from '#cases';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { StepInput } from '../cases/step.inputs.js';
import { longestLine, longestText, TextUpTo } from '../graphql/clean-text.js';
import { AnnouncedAsEnum } from './persons.enums.js';

@InputType({ description: 'Somebody whom a party wants to bring to the hearing.' })
export class AnnouncePersonInput extends StepInput implements AnnouncePersonCommand {
  @Field(() => AnnouncedAsEnum, { description: 'In which capacity.' })
  capacity: AnnouncedAs;

  @Field(() => String, { description: 'The name; at most 300 characters.' })
  @TextUpTo(longestLine)
  @Matches(/\S/u, { message: 'Fill in the name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What this person can contribute; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  contribution?: string;
}

@InputType({ description: 'Whether somebody who was announced may be at the hearing.' })
export class AdmitPersonInput extends StepInput implements AdmitPersonCommand {
  @Field(() => ID, { description: 'The id of the person, as the case gives it.' })
  @IsUUID('all', { message: 'This is not the id of a person.' })
  personId: string;

  @Field(() => Boolean, { description: 'Whether this person may be there.' })
  admitted: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Your reasons; at most 20,000 characters. Needed when somebody may not come.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}
