import {
  type ChallengeCommand,
  type ComposePanelCommand,
  type DecideOnChallengeCommand,
  type DecideOnSecretaryCommand,
  type DeclareInterestsCommand,
  type InterestKind,
  type RecuseCommand,
  type RuledPlace,
} from '#panels';
import { type Verdict } from '#regulation';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { ActInput, StepInput } from '../cases/step.inputs.js';
import { longestText, TextUpTo, vocabularyWord } from '../graphql/clean-text.js';
import { ChallengeOutcomeEnum, InterestKindEnum, RuledPlaceEnum } from './panel.enums.js';

const notAPerson = { message: 'This is not the id of a person.' };
const notASeat = { message: 'Use the name that the regulation gives to the seat.' };
const most = 50;

@InputType({ description: 'Who sits on a seat.' })
export class SeatTakenInput {
  @Field(() => String, {
    description:
      'The name of the seat in the regulation. Where it does not say how many sit, a name of your own for one more.',
  })
  @Matches(vocabularyWord, notASeat)
  seat: string;

  @Field(() => ID, { description: 'The id of the person.' })
  @IsUUID('all', notAPerson)
  personId: string;
}

@InputType({ description: 'A panel. It takes the place of the one before.' })
export class ComposePanelInput extends StepInput implements ComposePanelCommand {
  @Field(() => [SeatTakenInput], { description: 'Every seat that is taken, each seat and each person once.' })
  @ArrayMinSize(1, { message: 'Say who sits on at least one seat.' })
  @ArrayMaxSize(most)
  @ArrayUnique(({ seat }: SeatTakenInput) => seat, { message: 'Name each seat once.' })
  @ArrayUnique(({ personId }: SeatTakenInput) => personId, { message: 'Name each person once.' })
  @ValidateNested({ each: true })
  @Type(() => SeatTakenInput)
  seats: SeatTakenInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Your reasons, needed where the regulation leaves something open; at most 20,000 characters.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'What a member who sits declares about the case.' })
export class DeclareInterestsInput extends ActInput implements DeclareInterestsCommand {
  @Field(() => InterestKindEnum, { description: 'What it is, or nothing.' })
  kind: InterestKind;

  @Field(() => String, { nullable: true, description: 'A note, needed for other; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  note?: string;
}

@InputType({ description: 'That a member steps back from a case.' })
export class RecuseInput extends StepInput implements RecuseCommand {
  @Field(() => String, { description: 'The seat.' })
  @Matches(vocabularyWord, notASeat)
  seat: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'The ids of those who decided it, where the regulation lets others decide.',
  })
  @IsOptional()
  @ArrayMaxSize(most)
  @ArrayUnique({ message: 'Name each person once.' })
  @IsUUID('all', { ...notAPerson, each: true })
  decidedBy?: string[];

  @Field(() => String, { nullable: true, description: 'The reasons; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'That a party asks that a member does not sit.' })
export class ChallengeInput extends StepInput implements ChallengeCommand {
  @Field(() => String, { description: 'The seat of the member.' })
  @Matches(vocabularyWord, notASeat)
  seat: string;

  @Field(() => String, { description: 'The reasons; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Give your reasons.' })
  text: string;
}

@InputType({ description: 'What others decide about a member who was challenged.' })
export class DecideOnChallengeInput extends StepInput implements DecideOnChallengeCommand {
  @Field(() => ChallengeOutcomeEnum, { description: 'Whether the member steps down.' })
  outcome: Verdict;

  @Field(() => [ID], { description: 'The ids of those who decided; never the member.' })
  @ArrayMinSize(1, { message: 'Say who decided.' })
  @ArrayMaxSize(most)
  @ArrayUnique({ message: 'Name each person once.' })
  @IsUUID('all', { ...notAPerson, each: true })
  decidedBy: string[];

  @Field(() => String, { nullable: true, description: 'The reasons; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'What the chair decides about a secretary whom the respondent employs.' })
export class DecideOnSecretaryInput extends ActInput implements DecideOnSecretaryCommand {
  @Field(() => ID, { description: 'The id of the secretary.' })
  @IsUUID('all', notAPerson)
  personId: string;

  @Field(() => RuledPlaceEnum, { description: 'What the secretary does in the case.' })
  place: RuledPlace;

  @Field(() => String, { description: 'The reasons; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Give your reasons.' })
  motivation: string;
}
