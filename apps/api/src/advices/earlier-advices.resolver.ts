import { EarlierAdvices, SummaryDesk } from '#advices';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { fromAdviceCursor, toAdviceCursor } from './advice-cursor.js';
import {
  ApproveSummaryInput,
  EarlierAdvicesArgs,
  WithdrawSummaryInput,
  WriteSummaryInput,
} from './earlier-advices.inputs.js';
import { EarlierAdviceConnectionModel, WithdrawSummaryPayload } from './earlier-advices.model.js';

@Resolver()
export class EarlierAdvicesResolver {
  constructor(
    private readonly advices: EarlierAdvices,
    private readonly desk: SummaryDesk,
  ) {}

  @Can('read', 'EarlierAdvice')
  @Query(() => EarlierAdviceConnectionModel, {
    description: 'What the committee advised or ruled before, in summaries that the secretary approved.',
  })
  async earlierAdvices(
    @Args() { filter = {}, first: limit, after }: EarlierAdvicesArgs,
  ): Promise<EarlierAdviceConnectionModel> {
    const place = after === undefined ? undefined : fromAdviceCursor(after);
    const { advices, hasNextPage } = await this.advices.list(filter, { after: place, limit });
    const edges = advices.map((node) => ({ cursor: toAdviceCursor(node), node }));
    return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  @Can('writeSummary', 'Case')
  @Mutation(() => StepPayload, {
    description:
      'The secretary, or a member who sits, writes a summary of what was issued last. It waits for approval.',
  })
  async writeSummary(
    @Args('input', { type: () => WriteSummaryInput, description: 'In which case, on which version, and what.' })
    input: WriteSummaryInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.desk.write(input));
  }

  @Can('approveSummary', 'Case')
  @Mutation(() => StepPayload, {
    description:
      'Members find the summary from now on. Refused while it has warnings, unless there are reasons why these words can stay.',
  })
  async approveSummary(
    @Args('input', { type: () => ApproveSummaryInput, description: 'In which case, and which version.' })
    input: ApproveSummaryInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.desk.approve(input));
  }

  @Can('withdrawSummary', 'EarlierAdvice')
  @Mutation(() => WithdrawSummaryPayload, {
    description: 'Members no longer find the summary; it can be written anew, and approved again.',
  })
  async withdrawSummary(
    @Args('input', { type: () => WithdrawSummaryInput, description: 'Which summary.' }) input: WithdrawSummaryInput,
  ): Promise<WithdrawSummaryPayload> {
    return { summaryId: await this.advices.withdraw(input) };
  }
}
