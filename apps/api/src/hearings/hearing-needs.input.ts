import { type HearingHelp } from '#cases';
import { type SayWhatHearingNeedsCommand } from '#hearings';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { clientKeyMessage } from '../cases/file-complaint.input.js';
import { longestLine, longestText, TextUpTo } from '../graphql/clean-text.js';
import { HearingHelpEnum, HearingSideEnum } from './hearing.enums.js';

@InputType({ description: 'All that a side needs at the hearing, from now on. With nothing in it: nothing is needed.' })
export class SayWhatHearingNeedsInput implements SayWhatHearingNeedsCommand {
  @Field(() => ID, { description: 'A uuid of your own: the same key sent again gives the same answer.' })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => ID, { description: 'The id of the case.' })
  @IsUUID('all', { message: 'This is not the id of a case.' })
  caseId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language of the interpreter, in your own words; at most 300 characters. Leave it out for none.',
  })
  @IsOptional()
  @TextUpTo(longestLine)
  interpreter?: string;

  @Field(() => [HearingHelpEnum], { description: 'The help that is asked for; at most 5.' })
  @ArrayMaxSize(5, { message: 'Choose each kind of help once.' })
  help: HearingHelp[];

  @Field(() => String, {
    nullable: true,
    description: 'What the secretary should know about it; at most 20,000 characters.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  note?: string;

  @Field(() => HearingSideEnum, {
    nullable: true,
    description:
      'Whose needs they are, for an office that writes them down: of the complainant when left out. Leave it out for yourself.',
  })
  @IsOptional()
  side?: 'complainant' | 'respondent';
}
