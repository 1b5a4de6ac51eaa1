import { type CaseRecord } from '#cases';
import { pieceText } from '#pieces';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseLoaders } from '../cases/case-loaders.js';
import { Shows } from '../graphql/marks.js';
import { PieceLoaders } from './piece-loaders.js';
import { PieceContentModel, PieceModel } from './piece.model.js';

/** What a piece says, as far as whoever asks may read it. For a side, reading it is opening it. */
@Resolver(() => PieceModel)
export class PieceFieldsResolver {
  constructor(
    private readonly loaders: PieceLoaders,
    private readonly cases: CaseLoaders,
  ) {}

  @Shows('existence')
  @ResolveField(() => PieceContentModel, {
    nullable: true,
    description: 'What it says, or what is left of it; null where you may not read it, or it was erased.',
  })
  async content(@Parent() { view, record }: PieceModel): Promise<PieceContentModel | null> {
    if (view.contentId === null) {
      return null;
    }
    await this.loaders.openings.load(view);
    return this.said({ view, record }, view.contentId);
  }

  @Shows('existence')
  @ResolveField(() => PieceContentModel, {
    nullable: true,
    description: 'The copy in which something is left out, for who reads the piece itself; null where there is none.',
  })
  async redaction(@Parent() { view, record }: PieceModel): Promise<PieceContentModel | null> {
    const whole = view.contentId === view.id;
    return whole && view.redactionId !== null ? this.said({ view, record }, view.redactionId) : null;
  }

  @Shows('existence')
  @ResolveField(() => String, {
    nullable: true,
    description: 'The reasons of the last decision what the other side sees of it; null where none were given.',
  })
  async reasons(@Parent() { view, record }: PieceModel): Promise<string | null> {
    const decided = record.events.findLast((event) => event.type === 'pieceDecided' && event.data.pieceId === view.id);
    return decided?.type === 'pieceDecided' ? this.motivation(record, decided.data.motivationId) : null;
  }

  @Shows('existence')
  @ResolveField(() => String, {
    nullable: true,
    description:
      'The reasons of the last decision whether it may be used although it came late; null where there was none.',
  })
  async leaveReasons(@Parent() { view, record }: PieceModel): Promise<string | null> {
    return this.motivation(record, view.leaveMotivationId ?? undefined);
  }

  private async motivation(record: CaseRecord, id: string | undefined): Promise<string | null> {
    const found = id === undefined ? undefined : (await this.cases.contents.load(record)).find((one) => one.id === id);
    return found?.kind === 'motivation' ? found.content.text : null;
  }

  private async said(
    { record }: Pick<PieceModel, 'view' | 'record'>,
    contentId: string,
  ): Promise<PieceContentModel | null> {
    const found = (await this.cases.contents.load(record)).find(({ id }) => id === contentId);
    return found ? pieceText(found) : null;
  }
}
