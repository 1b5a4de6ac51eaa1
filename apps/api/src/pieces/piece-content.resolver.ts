import { type NamedFile } from '#files';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PieceLoaders } from './piece-loaders.js';
import { PieceContentModel, PieceFileModel } from './piece.model.js';

/** What belongs to the text of a piece. Whoever was given the text may read it. */
@Resolver(() => PieceContentModel)
export class PieceContentResolver {
  constructor(private readonly loaders: PieceLoaders) {}

  @ResolveField(() => [PieceFileModel], { description: 'Its files with their names, in the order of `files`.' })
  async attachments(@Parent() { files }: PieceContentModel): Promise<NamedFile[]> {
    const found = await Promise.all(files.map((id) => this.loaders.files.load(id)));
    return found.filter((file) => file !== undefined);
  }
}
