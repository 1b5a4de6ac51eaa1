import { type HelperGrant } from '#access';
import { type PartyContent } from '#cases';
import { type LocalDate } from '#deadlines';
import {
  type AddCoComplainantCommand,
  type AddLegalRepresentativeCommand,
  type AddRepresentativeCommand,
  type ChangeHelpCommand,
  type GrantHelpCommand,
  type LegalKind,
  type PartyCommand,
  type PowerOfAttorney,
  type RecordPowerOfAttorneyCommand,
  type WhichParty,
} from '#parties';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { clientKeyMessage } from '../cases/file-complaint.input.js';
import { longestLine, TextUpTo } from '../graphql/clean-text.js';
import { OneEmailAddress } from '../graphql/email-address.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { HelperGrantEnum, LegalKindEnum } from './party.enums.js';

const noGrants = { message: 'Allow at least one thing. To allow nothing, withdraw the help.' };
const notAFile = { message: 'This is not the id of a file.' };
const notAPerson = { message: 'This is not the id of somebody in the case.' };

@InputType({ description: 'Somebody who comes into a case, and how to reach him.' })
export class NewPartyInput implements PartyContent {
  @Field(() => String, { description: 'The name; at most 300 characters.' })
  @TextUpTo(longestLine)
  @Matches(/\S/u, { message: 'Write the name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'One e-mail address; at most 300 characters.' })
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

@InputType({ description: 'A document that shows that somebody may act for the complainant.' })
export class PaperInput implements PowerOfAttorney {
  @Field(() => LocalDateScalar, { description: 'The day on which it was signed or given.' })
  on: LocalDate;

  @Field(() => ID, {
    nullable: true,
    description: 'The document as a file of the case. Only the office can leave it out, when it has it on paper.',
  })
  @IsOptional()
  @IsUUID('all', notAFile)
  fileId?: string;
}

@InputType({ description: 'Something about the people in a case.' })
export class PartyActInput implements PartyCommand {
  @Field(() => ID, {
    description: 'A uuid of your own: the same key sent again gives the same answer, and is done once.',
  })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => ID, { description: 'The id of the case.' })
  @IsUUID('all', { message: 'This is not the id of a case.' })
  caseId: string;
}

@InputType({ description: 'Somebody who complains as well.' })
export class AddCoComplainantInput extends PartyActInput implements AddCoComplainantCommand {
  @Field(() => NewPartyInput, { description: 'Who it is.' })
  @ValidateNested()
  @Type(() => NewPartyInput)
  who: NewPartyInput;
}

@InputType({ description: 'Somebody who acts for the complainant by a power of attorney.' })
export class AddRepresentativeInput extends AddCoComplainantInput implements AddRepresentativeCommand {
  @Field(() => Boolean, { description: 'Whether it is a lawyer, who needs no written power of attorney.' })
  lawyer: boolean;

  @Field(() => PaperInput, {
    nullable: true,
    description: 'The written power of attorney. Without it only a lawyer has access.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PaperInput)
  powerOfAttorney?: PaperInput;

  @Field(() => ID, { nullable: true, description: 'For which co-complainant; absent for whoever filed.' })
  @IsOptional()
  @IsUUID('all', notAPerson)
  actsFor?: string;
}

@InputType({ description: 'Somebody who acts for the complainant by law.' })
export class AddLegalRepresentativeInput extends AddCoComplainantInput implements AddLegalRepresentativeCommand {
  @Field(() => LegalKindEnum, { description: 'By what.' })
  kind: LegalKind;

  @Field(() => PaperInput, { description: 'The appointment, and what shows it.' })
  @ValidateNested()
  @Type(() => PaperInput)
  appointment: PaperInput;

  @Field(() => ID, { nullable: true, description: 'For which co-complainant; absent for whoever filed.' })
  @IsOptional()
  @IsUUID('all', notAPerson)
  actsFor?: string;
}

@InputType({ description: 'Somebody who helps the complainant, and what is allowed.' })
export class GrantHelpInput extends AddCoComplainantInput implements GrantHelpCommand {
  @Field(() => [HelperGrantEnum], {
    description: 'What the helper may do. Whoever may do more can follow the case too.',
  })
  @ArrayMinSize(1, noGrants)
  @ArrayMaxSize(3)
  grants: HelperGrant[];
}

@InputType({ description: 'Somebody who is in the case.' })
export class WhichPartyInput extends PartyActInput implements WhichParty {
  @Field(() => ID, { description: 'The id of that person in the case.' })
  @IsUUID('all', notAPerson)
  partyId: string;
}

@InputType({ description: 'What a helper may do from now on.' })
export class ChangeHelpInput extends WhichPartyInput implements ChangeHelpCommand {
  @Field(() => [HelperGrantEnum], { description: 'All that the helper may do from now on.' })
  @ArrayMinSize(1, noGrants)
  @ArrayMaxSize(3)
  grants: HelperGrant[];
}

@InputType({ description: 'The written power of attorney of somebody who is known already.' })
export class RecordPowerOfAttorneyInput extends WhichPartyInput implements RecordPowerOfAttorneyCommand {
  @Field(() => LocalDateScalar, { description: 'The day on which it was signed.' })
  on: LocalDate;

  @Field(() => ID, {
    nullable: true,
    description: 'The document as a file of the case. Only the office can leave it out, when it has it on paper.',
  })
  @IsOptional()
  @IsUUID('all', notAFile)
  fileId?: string;
}
