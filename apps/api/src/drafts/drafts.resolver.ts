import { DraftDesk } from '#cases';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../graphql/permission.js';
import {
  DiscardDraftPayload,
  DraftModel,
  RemoveDraftFilePayload,
  SaveDraftPayload,
  toSaveDraftPayload,
} from './draft.model.js';
import { DiscardDraftInput, RemoveDraftFileInput, SaveDraftInput, WhichDraftArgs } from './drafts.inputs.js';

@Resolver(() => DraftModel)
export class DraftsResolver {
  constructor(private readonly desk: DraftDesk) {}

  @Public()
  @Query(() => DraftModel, { nullable: true, description: 'A draft; null when it is not there or not yours to see.' })
  async draft(@Args() which: WhichDraftArgs): Promise<DraftModel | null> {
    return (await this.desk.find(which)) ?? null;
  }

  @Public()
  @Mutation(() => SaveDraftPayload, {
    description: 'Keeps what somebody is still writing for 30 days: a complaint, or a step in a case of the own.',
  })
  async saveDraft(
    @Args('input', { type: () => SaveDraftInput, description: 'Which draft, and what was written.' })
    input: SaveDraftInput,
  ): Promise<SaveDraftPayload> {
    return toSaveDraftPayload(await this.desk.save(input));
  }

  @Public()
  @Mutation(() => DiscardDraftPayload, { description: 'Takes a draft away; one that is not there is gone already.' })
  async discardDraft(
    @Args('input', { type: () => DiscardDraftInput, description: 'Which draft.' }) input: DiscardDraftInput,
  ): Promise<DiscardDraftPayload> {
    await this.desk.discard(input);
    return { gone: true };
  }

  @Public()
  @Mutation(() => RemoveDraftFilePayload, {
    description: 'Takes a file out of a draft of a complaint; one that is not there is gone already.',
  })
  async removeDraftFile(
    @Args('input', { type: () => RemoveDraftFileInput, description: 'Which file, out of which draft.' })
    input: RemoveDraftFileInput,
  ): Promise<RemoveDraftFilePayload> {
    return { files: await this.desk.removeFile(input) };
  }
}
