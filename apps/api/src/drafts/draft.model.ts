import { type OpenedDraft, type SavedDraft } from '#drafts';
import { type NamedFile } from '#files';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';

@ShownWithParent()
@ObjectType('DraftFile', { description: 'A file of a draft of a complaint. It goes along when that is filed.' })
export class DraftFileModel implements NamedFile {
  @Field(() => ID, { description: 'The id by which the API names it; that of the file in the case, later.' })
  id: string;

  @Field(() => String, { description: 'Its name, as it was given.' })
  name: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size: number;

  @Field(() => String, { description: 'Its media type by its content, whatever its name says, such as image/png.' })
  type: NamedFile['type'];
}

@ShownWithParent()
@ObjectType('Draft', { description: 'What somebody is still writing.' })
export class DraftModel implements OpenedDraft {
  @Field(() => Int, { description: 'Counts the savings of this draft; the next saving says which it saw.' })
  version: number;

  @Field(() => String, { description: 'What was written, exactly as it was saved.' })
  content: string;

  @Field(() => InstantScalar, { description: 'When it goes, unless it is saved again.' })
  keptUntil: string;

  @Field(() => [DraftFileModel], {
    description: 'What goes along with the complaint, in the order in which it was added; none for a step in a case.',
  })
  files: readonly DraftFileModel[];
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

@ShownWithParent()
@ObjectType('RemoveDraftFilePayload', { description: 'The file is gone.' })
export class RemoveDraftFilePayload {
  @Field(() => [DraftFileModel], { description: 'The files of the draft that are left.' })
  files: readonly DraftFileModel[];
}

export function toSaveDraftPayload({ secret, ...saved }: SavedDraft): SaveDraftPayload {
  return { ...saved, code: secret ?? null };
}
