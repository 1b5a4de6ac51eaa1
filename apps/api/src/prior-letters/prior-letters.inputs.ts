import { type PriorLetterDelivery, type WritePriorLetterCommand } from '#prior-letters';
import { type Language, type Subject } from '#regulation';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { clientKeyMessage, PartyInput } from '../cases/file-complaint.input.js';
import { longestText, TextUpTo, vocabularyWord } from '../graphql/clean-text.js';
import { LanguageEnum, SubjectEnum } from '../graphql/enums.js';
import { inLanguage } from '../graphql/language.arg.js';
import { PriorLetterDeliveryEnum } from './prior-letters.enums.js';

const notAWord = { message: 'Use the name that the list or the regulation gives.' };
const tooLargeForm = { message: 'The form holds at most 64 kB. Shorten it.' };
/** In characters; the limit in bytes is the service's. */
const longestForm = 65_536;
/** Longer than any way to type a code; what is no code finds nothing. */
const longestCode = 100;
const notACode = { message: 'This is not the code of a letter.' };

@ArgsType()
export class WhichOptionsArgs {
  @Field(() => String, { description: 'The key of the participant.' })
  @Matches(vocabularyWord, notAWord)
  participant: string;

  @Field(inLanguage.type, { description: inLanguage.description })
  language: Language;
}

@ArgsType()
export class WhichPriorLetterArgs {
  @Field(() => String, { description: 'The code of the letter, as it was given or typed.' })
  @MaxLength(longestCode, notACode)
  code: string;
}

@InputType({
  description: 'A letter to a participant, before filing. What is typed stands in the letter as it was typed.',
})
export class WritePriorLetterInput implements WritePriorLetterCommand {
  @Field(() => ID, { description: 'A uuid of your own: the same key sent again gives the same letter.' })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => String, { description: 'The key of the participant that the letter is for.' })
  @Matches(vocabularyWord, notAWord)
  participant: string;

  @Field(() => SubjectEnum, { nullable: true, description: 'What it is about.' })
  @IsOptional()
  subject?: Subject;

  @Field(() => String, { description: 'The step before filing that the letter takes, by its name in the regulation.' })
  @Matches(vocabularyWord, notAWord)
  priorStep: string;

  @Field(() => String, { description: 'What happened; at most 20,000 characters.' })
  @TextUpTo(longestText)
  description: string;

  @Field(() => String, { nullable: true, description: 'What should happen now; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  desiredOutcome?: string;

  @Field(() => PartyInput, {
    description: 'Who writes: a name, and one way to reach that person. The copy goes to the e-mail address.',
  })
  @ValidateNested()
  @Type(() => PartyInput)
  writer: PartyInput;

  @Field(() => LanguageEnum, { description: 'The language of the letter, where the regulation has it.' })
  language: Language;

  @Field(() => PriorLetterDeliveryEnum, { description: 'Who sends the letter.' })
  delivery: PriorLetterDelivery;

  @Field(() => String, {
    description:
      'The form of the complaint as JSON, at most 64 kB, with `answers` of the check by the name of the fact.',
  })
  @MaxLength(longestForm, tooLargeForm)
  draft: string;
}

@InputType({ description: 'Which letter ends: everything of it is erased, and nobody is called back.' })
export class EndPriorLetterInput {
  @Field(() => ID, { description: 'A uuid of your own: the same key sent again gives the same answer.' })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => String, { description: 'The code of the letter.' })
  @MaxLength(longestCode, notACode)
  code: string;
}
