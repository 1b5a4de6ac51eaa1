import { type CaseRecord } from '#cases';
import { type PieceView } from '#pieces';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { Shows } from '../graphql/marks.js';
import { PieceLoaders } from './piece-loaders.js';
import { JoinedCaseModel, PieceModel, toPieceModel } from './piece.model.js';

/** What was laid in a case, what of it lies in the bundle, and the cases of the same matter. */
@Resolver(() => CaseModel)
export class CasePiecesResolver {
  constructor(private readonly loaders: PieceLoaders) {}

  @Shows('progress')
  @ResolveField(() => [PieceModel], {
    description: 'Everything that was laid before the committee, as far as you may know of it, by number.',
  })
  async pieces(@Parent() { record }: CaseModel): Promise<PieceModel[]> {
    return models(await this.loaders.pieces.load(record), record);
  }

  @Shows('progress')
  @ResolveField(() => [PieceModel], { description: 'What lies in the bundle of the panel, by number.' })
  async bundle(@Parent() { record }: CaseModel): Promise<PieceModel[]> {
    const pieces = await this.loaders.pieces.load(record);
    return models(
      pieces.filter(({ bundledContentId }) => bundledContentId !== null),
      record,
    );
  }

  @Shows('workings')
  @ResolveField(() => [JoinedCaseModel], { nullable: true, description: 'Other cases about the same matter.' })
  async joinedWith(@Parent() { record }: CaseModel): Promise<JoinedCaseModel[]> {
    return this.loaders.joined.load(record);
  }
}

function models(pieces: readonly PieceView[], record: CaseRecord): PieceModel[] {
  return pieces.map((view) => toPieceModel(view, record));
}
