import { type PieceSide } from '#access';
import { type CaseRecord } from '#cases';
import { type NamedFile } from '#files';
import { type BundleObstacle, type Leave, type Party, type PieceKind, type PieceState, type PieceView } from '#pieces';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { Shows, ShownWithParent } from '../graphql/marks.js';
import { SideEnum } from '../mediation/mediation.enums.js';
import { BundleObstacleEnum, LeaveEnum, PieceKindEnum, PieceSideEnum, PieceStateEnum } from './piece.enums.js';

@ShownWithParent()
@ObjectType('PieceShown', { description: 'That a side could see a piece, and from which day that counts.' })
export class PieceShownModel {
  @Field(() => SideEnum, { description: 'Which side.' })
  side: Party;

  @Field(() => Boolean, { description: 'Whether it went by post.' })
  byPost: boolean;

  @Field(() => LocalDateScalar, { description: 'The day from which it counts; by post some days after posting.' })
  countsFrom: string;
}

@ShownWithParent()
@ObjectType('PieceOpened', { description: 'That a side opened a piece. Who of the committee reads is told to nobody.' })
export class PieceOpenedModel {
  @Field(() => SideEnum, { description: 'Which side.' })
  side: Party;

  @Field(() => InstantScalar, { description: 'The first time.' })
  openedAt: string;
}

@ShownWithParent()
@ObjectType('PieceFile', { description: 'A file of a piece, by its name. Its bytes are opened apart.' })
export class PieceFileModel implements NamedFile {
  @Field(() => ID, { description: 'The id by which the API names it.' })
  id: string;

  @Field(() => String, { description: 'Its name, as it was given.' })
  name: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size: number;

  @Field(() => String, { description: 'Its media type by its content, whatever its name says, such as image/png.' })
  type: NamedFile['type'];
}

@ShownWithParent()
@ObjectType('PieceContent', { description: 'What a piece says.' })
export class PieceContentModel {
  @Field(() => String, { nullable: true, description: 'Its title; null for what has none, such as a response.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly as it was typed; null where there are files only.' })
  text: string | null;

  @Field(() => [ID], { description: 'The ids of its files, which are opened apart.' })
  files: readonly string[];
}

@ObjectType('Piece', { description: 'Something that was laid before the committee, with its number in the case.' })
export class PieceModel {
  @Shows('existence')
  @Field(() => ID, { description: 'The id by which the API names it.' })
  id: string;

  @Shows('existence')
  @Field(() => Int, { description: 'The number of the exhibit in its case.' })
  number: number;

  @Shows('existence')
  @Field(() => PieceKindEnum, { description: 'What sort of piece it is.' })
  kind: PieceKind;

  @Shows('existence')
  @Field(() => PieceSideEnum, { description: 'Whose piece it is.' })
  side: PieceSide;

  @Shows('existence')
  @Field(() => LocalDateScalar, { description: 'The day on which the committee received it.' })
  receivedOn: string;

  @Shows('existence')
  @Field(() => InstantScalar, { description: 'When it was written down here.' })
  recordedAt: string;

  @Shows('existence')
  @Field(() => PieceStateEnum, { description: 'What the other side may see of it.' })
  state: PieceState;

  @Shows('existence')
  @Field(() => Boolean, { description: 'Whether it came too short before the hearing.' })
  late: boolean;

  @Shows('existence')
  @Field(() => LeaveEnum, {
    nullable: true,
    description: 'Whether it may be used all the same; null when it was in time.',
  })
  leave: Leave | null;

  @Shows('existence')
  @Field(() => [PieceShownModel], { description: 'Which side could see it since when.' })
  shown: readonly PieceShownModel[];

  @Shows('existence')
  @Field(() => [PieceOpenedModel], { description: 'Which side opened it, and when first.' })
  opened: readonly PieceOpenedModel[];

  @Shows('existence')
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which it was put into the bundle of the panel; null when it does not lie there.',
  })
  bundledOn: string | null;

  /** What the fields of its content are made from; no fields of their own. */
  readonly view: PieceView;
  readonly record: CaseRecord;
}

@ShownWithParent()
@ObjectType('LeftOutPiece', { description: 'A piece that is not in the bundle, with why.' })
export class LeftOutPieceModel {
  @Field(() => PieceModel, { description: 'The piece.' })
  piece: PieceModel;

  @Field(() => BundleObstacleEnum, { description: 'Why it is not in the bundle.' })
  because: BundleObstacle;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day on which it can be; null where something has to happen first.',
  })
  from: string | null;
}

@ShownWithParent()
@ObjectType('ComposeBundlePayload', { description: 'The case with its bundle, and what stayed out.' })
export class ComposeBundlePayload {
  @Field(() => CaseModel, { description: 'The case; its version did not change.' })
  case: CaseModel;

  @Field(() => [LeftOutPieceModel], { description: 'Every piece that is not in the bundle.' })
  leftOut: readonly LeftOutPieceModel[];
}

@ShownWithParent()
@ObjectType('JoinedCase', { description: 'A case about the same matter, with a file of its own.' })
export class JoinedCaseModel {
  @Field(() => ID, { description: 'The id of that case.' })
  caseId: string;

  @Field(() => String, { description: 'The number by which people call it.' })
  number: string;
}

export function toPieceModel(view: PieceView, record: CaseRecord): PieceModel {
  const { id, number, kind, side, receivedOn, recordedAt, state, late, leave, bundledOn, opened } = view;
  const shown = view.shown.map(({ how, ...one }) => ({ ...one, byPost: how === 'post' }));
  return { id, number, kind, side, receivedOn, recordedAt, state, late, leave, shown, opened, bundledOn, view, record };
}
