import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { CommitmentKindEnum, CommitmentOriginEnum, CommitmentStatusEnum } from './commitment.enums.js';

@ShownWithParent()
@ObjectType('AgreedCommitment', { description: 'Something that was promised with an agreement or a decision.' })
export class AgreedCommitmentModel {
  @Field(() => ID, { description: 'The id of the commitment.' })
  id: string;

  @Field(() => CommitmentKindEnum, { description: 'For the complainant, or in the organisation.' })
  kind: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was promised, in words; null where it stands only in the text it came with, or was erased.',
  })
  text: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which it is to be done; null when none was set.',
  })
  dueOn: string | null;
}

@ShownWithParent()
@ObjectType('CaseCommitment', { description: 'Something that was promised in a case, and how it stands with it.' })
export class CaseCommitmentModel extends AgreedCommitmentModel {
  @Field(() => CommitmentOriginEnum, { description: 'With what it was promised.' })
  from: string;

  @Field(() => String, { description: 'The same in words.' })
  fromLabel: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it was promised.' })
  madeOn: string;

  @Field(() => CommitmentStatusEnum, { description: 'How it stands with it today.' })
  status: string;

  @Field(() => String, { description: 'The same in words.' })
  statusLabel: string;

  @Field(() => Boolean, {
    description: 'Whether the complainant is asked now: its day has come, or it has none, and nothing was said of it.',
  })
  asked: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which it was last said whether it was done; null when nothing was said.',
  })
  statedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What was said with that, exactly as it was written; null when there was none, or after it was erased.',
  })
  note: string | null;
}
