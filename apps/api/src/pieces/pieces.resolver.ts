import { JoinedCases, PieceGrants, PieceService } from '#pieces';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import {
  DecideOnPieceInput,
  GrantPieceInput,
  JoinCasesInput,
  SubmitPieceInput,
  SubmitReplyInput,
} from './piece.inputs.js';

@Resolver()
export class PiecesResolver {
  constructor(
    private readonly pieces: PieceService,
    private readonly joined: JoinedCases,
    private readonly grants: PieceGrants,
  ) {}

  @Can('submitReply', 'Case')
  @Mutation(() => StepPayload, { description: 'One side reacts to what the other said.' })
  async submitReply(
    @Args('input', { type: () => SubmitReplyInput, description: 'In which case, and the reply.' })
    input: SubmitReplyInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.pieces.reply(input));
  }

  @Can('submitPiece', 'Case')
  @Mutation(() => StepPayload, {
    description:
      'Somebody lays a piece before the committee. The other side can see it at once, unless it is asked to keep it.',
  })
  async submitPiece(
    @Args('input', { type: () => SubmitPieceInput, description: 'In which case, and the piece.' })
    input: SubmitPieceInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.pieces.submit(input));
  }

  @Can('decideOnPiece', 'Case')
  @Mutation(() => StepPayload, {
    description: 'It is decided whether the other side sees a piece. What is kept from it is not used.',
  })
  async decideOnPiece(
    @Args('input', { type: () => DecideOnPieceInput, description: 'Which piece, and what is decided.' })
    input: DecideOnPieceInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.pieces.decide(input));
  }

  @Can('joinCases', 'Case')
  @Mutation(() => StepPayload, {
    description: 'Two cases are about the same matter. Each keeps its own file; nothing of one is seen in the other.',
  })
  async joinCases(
    @Args('input', { type: () => JoinCasesInput, description: 'Which two cases.' }) input: JoinCasesInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.joined.join(input));
  }

  @Can('grantPiece', 'Case')
  @Mutation(() => StepPayload, {
    description: 'A piece of one case is laid in another of the same matter, as a finding that both its sides see.',
  })
  async grantPiece(
    @Args('input', { type: () => GrantPieceInput, description: 'Which piece, and in which case.' })
    input: GrantPieceInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.grants.grant(input));
  }
}
