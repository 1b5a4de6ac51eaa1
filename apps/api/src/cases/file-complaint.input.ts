import { type ComplaintContent, type FileComplaintCommand, type PartyContent, type PointWritten } from '#cases';
import { type Language, type Subject } from '#regulation';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { longestLine, longestPoint, longestText, TextUpTo, vocabularyWord } from '../graphql/clean-text.js';
import { OneEmailAddress } from '../graphql/email-address.js';
import { LanguageEnum, SubjectEnum } from '../graphql/enums.js';
import { IntakeAnswersInput } from '../intake/intake-answers.input.js';

export const clientKeyMessage = { message: 'A client key is a uuid in small letters, made anew for each request.' };

@InputType({
  description: 'Who somebody is and how to reach him. One way to reach is enough; an e-mail address is not needed.',
})
export class PartyInput implements Partial<PartyContent> {
  @Field(() => String, { nullable: true, description: 'The name; at most 300 characters.' })
  @IsOptional()
  @TextUpTo(longestLine)
  name?: string;

  @Field(() => String, { nullable: true, description: 'One e-mail address; the confirmation goes there.' })
  @OneEmailAddress()
  email?: string;

  @Field(() => String, { nullable: true, description: 'The telephone number; at most 300 characters.' })
  @IsOptional()
  @TextUpTo(longestLine)
  phone?: string;

  @Field(() => String, { nullable: true, description: 'The postal address; at most 300 characters.' })
  @IsOptional()
  @TextUpTo(longestLine)
  address?: string;
}

@InputType({ description: 'What the complainant tells the committee. Kept exactly as it was typed.' })
export class ComplaintInput implements Partial<ComplaintContent> {
  @Field(() => String, { nullable: true, description: 'What happened; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  description?: string;

  @Field(() => String, { nullable: true, description: 'Why the complainant is not satisfied.' })
  @IsOptional()
  @TextUpTo(longestText)
  dissatisfaction?: string;

  @Field(() => String, { nullable: true, description: 'What should happen now.' })
  @IsOptional()
  @TextUpTo(longestText)
  desiredOutcome?: string;

  @Field(() => String, { nullable: true, description: 'When it happened.' })
  @IsOptional()
  @TextUpTo(longestLine)
  period?: string;

  @Field(() => String, { nullable: true, description: 'Which decision or person it is about.' })
  @IsOptional()
  @TextUpTo(longestLine)
  against?: string;
}

@InputType({ description: 'One point of a complaint that has several.' })
export class PointInput implements PointWritten {
  @Field(() => String, { description: 'What this point says; at most 2,000 characters.' })
  @TextUpTo(longestPoint)
  @Matches(/\S/u, { message: 'Write what this point is.' })
  text: string;

  @Field(() => SubjectEnum, {
    nullable: true,
    description: 'What this point is about, where that is something else than the complaint.',
  })
  @IsOptional()
  subject?: Subject;
}

/** What `saveDraft` answered. */
export const draftCode = /^[A-Za-z0-9_-]{43}$/;
export const draftCodeMessage = { message: 'This is not the code of a draft.' };

@InputType({ description: 'A complaint, filed on line. Which contents are required is in the regulation.' })
export class FileComplaintInput extends IntakeAnswersInput implements FileComplaintCommand {
  @Field(() => ID, {
    description: 'A uuid of your own: the same key sent again gives the same answer and no second case.',
  })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => LanguageEnum, { description: 'The language in which the complainant is written to.' })
  language: Language;

  @Field(() => String, { description: 'The key of the participant that the complaint is about.' })
  @Matches(vocabularyWord, { message: 'Use the name that the list or the regulation gives.' })
  override participant: string;

  @Field(() => SubjectEnum, { description: 'What the complaint is about.' })
  override subject: Subject;

  @Field(() => PartyInput, { description: 'Who complains, and how to reach that person.' })
  @ValidateNested()
  @Type(() => PartyInput)
  complainant: PartyInput;

  @Field(() => ComplaintInput, { description: 'What the complainant tells the committee.' })
  @ValidateNested()
  @Type(() => ComplaintInput)
  complaint: ComplaintInput;

  @Field(() => [PointInput], {
    nullable: true,
    description: 'The points of the complaint, where it has several; at most 50. Each is decided on by itself.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PointInput)
  points?: PointInput[];

  @Field(() => String, {
    nullable: true,
    description: 'The code of the draft in which this was written; that draft ends with the filing.',
  })
  @IsOptional()
  @Matches(draftCode, draftCodeMessage)
  draft?: string;
}
