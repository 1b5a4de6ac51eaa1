import { type LetterRow, type LetterState } from '#letters';
import { type LocalDate } from '#deadlines';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PageInfoModel } from '../cases/case-connection.model.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { LetterStateEnum } from './letter.enums.js';

@ShownWithParent()
@ObjectType('LetterDeadline', { description: 'A day that a letter names.' })
export class LetterDeadlineModel {
  @Field(() => String, { description: 'The term, in the words of the regulation format.' })
  term: string;

  @Field(() => LocalDateScalar, { description: 'The last day, as it stood when the letter became due.' })
  dueOn: LocalDate;

  @Field(() => String, { description: 'Whom it binds.' })
  binds: string;

  @Field(() => String, { description: 'How strict it is.' })
  force: string;
}

@ShownWithParent()
@ObjectType('LetterDue', { description: 'A letter that a step asks for, to one recipient. Its words are not here.' })
export class LetterDueModel {
  @Field(() => ID, { description: 'The id by which the API names it.' })
  id: string;

  @Field(() => ID, { description: 'The id of its case.' })
  caseId: string;

  @Field(() => String, { description: 'The number of its case.' })
  caseNumber: string;

  @Field(() => String, { description: 'Which letter, in the words of the regulation format.' })
  letter: string;

  @Field(() => String, { description: 'To whom, in the words of the regulation format.' })
  recipient: string;

  @Field(() => Boolean, { description: 'Whether it is a copy of what goes to somebody else.' })
  copy: boolean;

  @Field(() => LocalDateScalar, { description: 'The day of the act with which it goes out.' })
  dueOn: LocalDate;

  @Field(() => LetterStateEnum, { description: 'What became of it.' })
  state: LetterState;

  @Field(() => String, { nullable: true, description: 'How the step ended, where it can end in several ways.' })
  outcome: string | null;

  @Field(() => String, { nullable: true, description: 'The reason, as a word of the vocabulary.' })
  reason: string | null;

  @Field(() => [String], { description: 'The grounds on which the decision rests.' })
  grounds: readonly string[];

  @Field(() => [String], { description: 'Where the regulation says so.' })
  sources: readonly string[];

  @Field(() => [String], { description: 'The keys of the forums to go to, in the order of the regulation.' })
  forums: readonly string[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'From when on the complaint can be taken up, where it came too early.',
  })
  opensOn: LocalDate | null;

  @Field(() => [String], { description: 'What is missing, where that is asked.' })
  missing: readonly string[];

  @Field(() => [ID], { description: 'The ids of the texts that it tells of.' })
  contents: readonly string[];

  @Field(() => [LetterDeadlineModel], { description: 'The days that began with the act, or that it moved.' })
  deadlines: readonly LetterDeadlineModel[];

  @Field(() => Boolean, { description: 'Whether it warns that this procedure stops no term elsewhere.' })
  stopsNoTermElsewhere: boolean;
}

@ShownWithParent()
@ObjectType('LetterDueEdge', { description: 'A letter at its place in the list.' })
export class LetterDueEdgeModel {
  @Field(() => String, { description: 'The place of this letter in the list, to begin a page after it.' })
  cursor: string;

  @Field(() => LetterDueModel, { description: 'The letter itself.' })
  node: LetterDueModel;
}

@ShownWithParent()
@ObjectType('LetterDueConnection', { description: 'A page of the letters that somebody has to send.' })
export class LetterDueConnectionModel {
  @Field(() => [LetterDueEdgeModel], { description: 'The letters of this page, the longest due first.' })
  edges: LetterDueEdgeModel[];

  @Field(() => PageInfoModel, { description: 'Where this page ends, and whether there is another.' })
  pageInfo: PageInfoModel;
}

export function toLetterModel({ data, ...letter }: LetterRow): LetterDueModel {
  const { outcome, reason, opensOn, grounds, sources, forums, missing, contents, deadlines } = data;
  const { id, caseId, caseNumber, recipient, copy, dueOn, state } = letter;
  return {
    ...{ id, caseId, caseNumber, letter: letter.letter, recipient, copy, dueOn, state },
    outcome: outcome ?? null,
    reason: reason ?? null,
    opensOn: opensOn ?? null,
    ...listsOf({ grounds, sources, forums, missing }),
    contents,
    deadlines: deadlines.map(({ term, due, on, force }) => ({ term, dueOn: due, binds: on, force })),
    stopsNoTermElsewhere: data.stopsNoTermElsewhere ?? false,
  };
}

function listsOf<Name extends string>(
  lists: Readonly<Record<Name, readonly string[] | undefined>>,
): Record<Name, readonly string[]> {
  const entries = Object.entries<readonly string[] | undefined>(lists).map(([name, list]) => [name, list ?? []]);
  return Object.fromEntries(entries) as Record<Name, readonly string[]>;
}
