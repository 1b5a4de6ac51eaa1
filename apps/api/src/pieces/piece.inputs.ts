import { type PieceSide } from '#access';
import { type LocalDate } from '#deadlines';
import {
  type DecideOnLatePieceCommand,
  type DecideOnPieceCommand,
  type GrantPieceCommand,
  type JoinCasesCommand,
  type Party,
  type PostPiecesCommand,
  type RedactionCommand,
  type SubmitPieceCommand,
  type SubmitReplyCommand,
  type SubmitResponseCommand,
} from '#pieces';
import { type PieceOutcome } from '#regulation';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { ActInput, StepInput } from '../cases/step.inputs.js';
import { longestLine, longestText, TextUpTo } from '../graphql/clean-text.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { SideEnum } from '../mediation/mediation.enums.js';
import { PieceOutcomeEnum, PieceSideEnum } from './piece.enums.js';

const mostFiles = 20;
const notAFile = { each: true, message: 'This is not the id of a file.' };
const notAPiece = { message: 'This is not the id of a piece.' };
const needsTitle = { message: 'Give it a title.' };

@InputType({ description: 'Something that is done with pieces in a case, besides the steps of the procedure.' })
export class PieceActInput extends ActInput {}

@InputType({ description: 'The answer of the respondent.' })
export class SubmitResponseInput extends StepInput implements SubmitResponseCommand {
  @Field(() => String, { description: 'At most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Write your response.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Your policy on the matter; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  policy?: string;

  @Field(() => [ID], { nullable: true, description: 'Files that you added to this case before; at most 20.' })
  @IsOptional()
  @ArrayMaxSize(mostFiles)
  @IsUUID('all', notAFile)
  files?: string[];
}

@InputType({ description: 'What one side says to what the other said.' })
export class SubmitReplyInput extends StepInput implements SubmitReplyCommand {
  @Field(() => String, { description: 'At most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Write your reply.' })
  text: string;

  @Field(() => SideEnum, { nullable: true, description: 'Only for an office that writes it down: for which side.' })
  @IsOptional()
  side?: Party;

  @Field(() => [ID], { nullable: true, description: 'Files that you added to this case before; at most 20.' })
  @IsOptional()
  @ArrayMaxSize(mostFiles)
  @IsUUID('all', notAFile)
  files?: string[];
}

@InputType({ description: 'A piece: a text, files, or both.' })
export class SubmitPieceInput extends StepInput implements SubmitPieceCommand {
  @Field(() => String, { description: 'What it is, in a few words; at most 300 characters.' })
  @TextUpTo(longestLine)
  @Matches(/\S/u, needsTitle)
  title: string;

  @Field(() => String, { nullable: true, description: 'At most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  text?: string;

  @Field(() => [ID], { nullable: true, description: 'Files that you added to this case before; at most 20.' })
  @IsOptional()
  @ArrayMaxSize(mostFiles)
  @IsUUID('all', notAFile)
  files?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Asks to keep it from the other side, which sees that it is there. The committee decides.',
  })
  @IsOptional()
  confidential?: boolean;

  @Field(() => PieceSideEnum, {
    nullable: true,
    description: 'Only for an office that writes it down: whose piece it is; without it, its own finding.',
  })
  @IsOptional()
  side?: PieceSide;
}

@InputType({ description: 'What is left of a piece: a text, files, or both.' })
export class RedactionInput implements RedactionCommand {
  @Field(() => String, { description: 'What it is, in a few words; at most 300 characters.' })
  @TextUpTo(longestLine)
  @Matches(/\S/u, needsTitle)
  title: string;

  @Field(() => String, { nullable: true, description: 'At most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  text?: string;

  @Field(() => [ID], { nullable: true, description: 'Files that you added to this case before; at most 20.' })
  @IsOptional()
  @ArrayMaxSize(mostFiles)
  @IsUUID('all', notAFile)
  files?: string[];
}

@InputType({ description: 'Whether the other side sees a piece.' })
export class DecideOnPieceInput extends StepInput implements DecideOnPieceCommand {
  @Field(() => ID, { description: 'The id of the piece.' })
  @IsUUID('all', notAPiece)
  pieceId: string;

  @Field(() => PieceOutcomeEnum, { description: 'What the other side sees of it.' })
  outcome: PieceOutcome;

  @Field(() => String, {
    nullable: true,
    description: 'Your reasons; at most 20,000 characters. Needed unless all of it is shared.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;

  @Field(() => RedactionInput, { nullable: true, description: 'The copy without what is blacked out; needed then.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RedactionInput)
  redaction?: RedactionInput;
}

@InputType({ description: 'Whether a piece that came late may be used.' })
export class DecideOnLatePieceInput extends PieceActInput implements DecideOnLatePieceCommand {
  @Field(() => ID, { description: 'The id of the piece.' })
  @IsUUID('all', notAPiece)
  pieceId: string;

  @Field(() => Boolean, { description: 'Whether it may be used.' })
  granted: boolean;

  @Field(() => String, { description: 'Your reasons; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Write your reasons.' })
  motivation: string;
}

@InputType({ description: 'Pieces that went by post to a side on paper.' })
export class PostPiecesInput extends PieceActInput implements PostPiecesCommand {
  @Field(() => [ID], { description: 'The ids of the pieces; at most 100.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID('all', { ...notAPiece, each: true })
  pieceIds: string[];

  @Field(() => LocalDateScalar, { description: 'The day on which they were posted.' })
  postedOn: LocalDate;

  @Field(() => SideEnum, { nullable: true, description: 'To whom; without it, to the complainant.' })
  @IsOptional()
  side?: Party;
}

@InputType({ description: 'Two cases about the same matter.' })
export class JoinCasesInput extends PieceActInput implements JoinCasesCommand {
  @Field(() => ID, { description: 'The id of the other case.' })
  @IsUUID('all', { message: 'This is not the id of a case.' })
  otherCaseId: string;
}

@InputType({ description: 'A piece of one case that is laid in another of the same matter.' })
export class GrantPieceInput extends StepInput implements GrantPieceCommand {
  @Field(() => ID, { description: 'The id of the case that has the piece; `caseId` is the one that gets it.' })
  @IsUUID('all', { message: 'This is not the id of a case.' })
  fromCaseId: string;

  @Field(() => ID, { description: 'The id of the piece.' })
  @IsUUID('all', notAPiece)
  pieceId: string;
}
