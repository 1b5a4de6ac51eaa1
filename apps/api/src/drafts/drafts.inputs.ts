import { type DiscardDraftCommand, type RemoveDraftFileCommand, type SaveDraftCommand, type WhichDraft } from '#cases';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { clientKeyMessage, draftCode, draftCodeMessage } from '../cases/file-complaint.input.js';
import { vocabularyWord } from '../graphql/clean-text.js';

const notACase = { message: 'This is not the id of a case.' };
const notAStep = { message: 'Use the name of a step.' };
/** In characters; the limit in bytes is the service's. */
const longestDraft = 65_536;

@ArgsType()
export class WhichDraftArgs implements WhichDraft {
  @Field(() => String, { nullable: true, description: 'The code of a draft of a complaint.' })
  @IsOptional()
  @Matches(draftCode, draftCodeMessage)
  code?: string;

  @Field(() => ID, { nullable: true, description: 'Instead of a code: the case in which you write.' })
  @IsOptional()
  @IsUUID('all', notACase)
  caseId?: string;

  @Field(() => String, { nullable: true, description: 'With a case: the step, by the name of its mutation.' })
  @IsOptional()
  @Matches(vocabularyWord, notAStep)
  step?: string;
}

@InputType({ description: 'Which draft goes: that of a code, or your own of a step in a case.' })
export class DiscardDraftInput implements DiscardDraftCommand {
  @Field(() => ID, { description: 'A uuid of your own: the same key sent again gives the same answer.' })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => String, { nullable: true, description: 'The code of a draft of a complaint.' })
  @IsOptional()
  @Matches(draftCode, draftCodeMessage)
  code?: string;

  @Field(() => ID, { nullable: true, description: 'Instead of a code: the case in which you write.' })
  @IsOptional()
  @IsUUID('all', notACase)
  caseId?: string;

  @Field(() => String, { nullable: true, description: 'With a case: the step, by the name of its mutation.' })
  @IsOptional()
  @Matches(vocabularyWord, notAStep)
  step?: string;
}

@InputType({ description: 'Something that is not finished. Without code and case: a new draft of a complaint.' })
export class SaveDraftInput extends DiscardDraftInput implements SaveDraftCommand {
  @Field(() => String, {
    description: 'What was written, at most 64 kB: the fields of fileComplaint as JSON, or the text of a step.',
  })
  @MaxLength(longestDraft, { message: 'A draft holds at most 64 kB. Shorten it.' })
  content: string;

  @Field(() => Int, { defaultValue: 0, description: 'The version of the draft that you changed; 0 for a new one.' })
  @Min(0, { message: 'The version of a new draft is 0.' })
  expectedVersion: number;
}

@InputType({ description: 'Which file goes, out of which draft of a complaint.' })
export class RemoveDraftFileInput implements RemoveDraftFileCommand {
  @Field(() => ID, { description: 'A uuid of your own: the same key sent again gives the same answer.' })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => String, { description: 'The code of the draft.' })
  @Matches(draftCode, draftCodeMessage)
  code: string;

  @Field(() => ID, { description: 'The file.' })
  @IsUUID('all', { message: 'This is not the id of a file.' })
  fileId: string;
}
