import { BundleService, LatePieceService, PostingService } from '#pieces';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { toCaseModel } from '../cases/case.model.js';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { DecideOnLatePieceInput, PieceActInput, PostPiecesInput } from './piece.inputs.js';
import { ComposeBundlePayload, toPieceModel } from './piece.model.js';

@Resolver()
export class BundleResolver {
  constructor(
    private readonly bundles: BundleService,
    private readonly late: LatePieceService,
    private readonly postings: PostingService,
  ) {}

  @Can('decideOnLatePiece', 'Case')
  @Mutation(() => StepPayload, {
    description:
      'Whether a piece that came late may be used; only after the other side had a real chance to answer it.',
  })
  async decideOnLatePiece(
    @Args('input', { type: () => DecideOnLatePieceInput, description: 'Which piece, and what is decided.' })
    input: DecideOnLatePieceInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.late.decide(input));
  }

  @Can('postPieces', 'Case')
  @Mutation(() => StepPayload, { description: 'Pieces went by post to a side on paper.' })
  async postPieces(
    @Args('input', { type: () => PostPiecesInput, description: 'Which pieces, and when they were posted.' })
    input: PostPiecesInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.postings.post(input));
  }

  @Can('composeBundle', 'Case')
  @Mutation(() => ComposeBundlePayload, {
    description:
      'Puts into the bundle of the panel what may lie in it today: what every other side could see long enough.',
  })
  async composeBundle(
    @Args('input', { type: () => PieceActInput, description: 'Of which case.' }) input: PieceActInput,
  ): Promise<ComposeBundlePayload> {
    const { record, leftOut } = await this.bundles.compose(input);
    return {
      case: toCaseModel(record),
      leftOut: leftOut.map(({ piece, verdict }) => ({
        piece: toPieceModel(piece, record),
        because: verdict.because,
        from: verdict.from ?? null,
      })),
    };
  }
}
