import { type OpenedDraft, type SavedDraft } from '#drafts';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';

@ShownWithParent()
@ObjectType('Draft', { description: 'What somebody is still writing.' })
export class DraftModel implements OpenedDraft {
  @Field(() => Int, { description: 'Counts the savings of this draft; the next saving says which it saw.' })
  version: number;

  @Field(() => String, { description: 'What was written, exactly as it was saved.' })
  content: string;

  @Field(() => InstantScalar, { description: 'When it goes, unless it is saved again.' })
  keptUntil: string;
}

@ShownWithParent()
@ObjectType('SaveDraftPayload', { description: 'The draft as it was saved.' })
export class SaveDraftPayload {
  @Field(() => Int, { description: 'The version of the draft now.' })
  version: number;

  @Field(() => InstantScalar, { description: 'When it goes, unless it is saved again.' })
  keptUntil: string;

  @Field(() => String, {
    nullable: true,
    description: 'With a new draft of a complaint: the code by which it is found. It stands here and nowhere else.',
  })
  code: string | null;
}

@ShownWithParent()
@ObjectType('DiscardDraftPayload', { description: 'The draft is gone.' })
export class DiscardDraftPayload {
  @Field(() => Boolean, { description: 'True: there is no such draft any more.' })
  gone: boolean;
}

export function toSaveDraftPayload({ secret, ...saved }: SavedDraft): SaveDraftPayload {
  return { ...saved, code: secret ?? null };
}
