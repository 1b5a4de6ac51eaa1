import { DeliberationDesk, DeliberationExclusions } from '#advices';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import {
  AgreeToDraftInput,
  ExcludeFromDeliberationInput,
  SaveAdviceDraftInput,
  VoteOnDraftInput,
  WriteDeliberationNoteInput,
} from './deliberation.inputs.js';
import { DeliberationPayload, toDeliberationPayload } from './deliberation.model.js';

@Resolver()
export class DeliberationResolver {
  constructor(
    private readonly desk: DeliberationDesk,
    private readonly exclusions: DeliberationExclusions,
  ) {}

  @Can('writeDeliberation', 'Deliberation')
  @Mutation(() => DeliberationPayload, { description: 'Keeps a note of the deliberation.' })
  async writeDeliberationNote(
    @Args('input', { type: () => WriteDeliberationNoteInput, description: 'In which case, and what.' })
    input: WriteDeliberationNoteInput,
  ): Promise<DeliberationPayload> {
    return toDeliberationPayload(await this.desk.writeNote(input));
  }

  @Can('writeDeliberation', 'Deliberation')
  @Mutation(() => DeliberationPayload, {
    description: 'Keeps a new version of the draft; a version that was saved on an older one is a conflict.',
  })
  async saveAdviceDraft(
    @Args('input', { type: () => SaveAdviceDraftInput, description: 'In which case, on which version, and what.' })
    input: SaveAdviceDraftInput,
  ): Promise<DeliberationPayload> {
    return toDeliberationPayload(await this.desk.saveDraft(input));
  }

  @Can('voteOnDraft', 'Deliberation')
  @Mutation(() => DeliberationPayload, {
    description: 'A member who sits votes on the newest version of the draft, or on one point in it.',
  })
  async voteOnDraft(
    @Args('input', { type: () => VoteOnDraftInput, description: 'In which case, on what, and how.' })
    input: VoteOnDraftInput,
  ): Promise<DeliberationPayload> {
    return toDeliberationPayload(await this.desk.vote(input));
  }

  @Can('agreeToDraft', 'Deliberation')
  @Mutation(() => DeliberationPayload, {
    description: 'A member who sits agrees to the newest version as the final text, or the secretary writes that down.',
  })
  async agreeToDraft(
    @Args('input', { type: () => AgreeToDraftInput, description: 'In which case, and to which version.' })
    input: AgreeToDraftInput,
  ): Promise<DeliberationPayload> {
    return toDeliberationPayload(await this.desk.agree(input));
  }

  @Can('excludeFromDeliberation', 'Case')
  @Mutation(() => DeliberationPayload, {
    description: 'The chair keeps somebody out of the deliberation, such as a secretary whom the respondent employs.',
  })
  async excludeFromDeliberation(
    @Args('input', { type: () => ExcludeFromDeliberationInput, description: 'In which case, whom, and why.' })
    input: ExcludeFromDeliberationInput,
  ): Promise<DeliberationPayload> {
    return toDeliberationPayload(await this.exclusions.decide(input));
  }
}
