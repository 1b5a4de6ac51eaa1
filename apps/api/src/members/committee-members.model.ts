import { type CommitteeMembers, type MemberActDone, type Nominator } from '#members';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ShownWithParent } from '../graphql/marks.js';
import { NominatorEnum } from './members.enums.js';
import { CommitteeMemberModel, SeatNoticeModel } from './members.model.js';

@ShownWithParent()
@ObjectType('CommitteeSeat', { description: 'A seat of the regulation of today.' })
export class CommitteeSeatModel {
  @Field(() => String, { description: 'Its name in the regulation.' })
  seat: string;

  @Field(() => String, { description: '`chair` or `member`.' })
  role: string;

  @Field(() => [NominatorEnum], { description: 'Who nominates for it.' })
  nominatedBy: readonly Nominator[];

  @Field(() => String, { description: '`jointly`, `doubleConsent`, `each` or `unknown`.' })
  nomination: string;

  @Field(() => Boolean, { description: 'Whether it changes with the participant of the case.' })
  changesWithCase: boolean;
}

@ShownWithParent()
@ObjectType('CommitteeMembers', { description: 'Who is in the committee, and what is to be looked after.' })
export class CommitteeMembersModel {
  @Field(() => [CommitteeSeatModel], { description: 'The seats; none where the regulation has no committee.' })
  seats: readonly CommitteeSeatModel[];

  @Field(() => [CommitteeMemberModel], { description: 'Everybody who is or was in it, or is nominated.' })
  people: readonly CommitteeMemberModel[];

  @Field(() => [SeatNoticeModel], { description: 'Seats that nobody has, deputies that lack, and offices that end.' })
  notices: readonly SeatNoticeModel[];
}

@ShownWithParent()
@ObjectType('MemberPayload', { description: 'What was done, and who is in the committee after it.' })
export class MemberPayload {
  @Field(() => ID, { description: 'The id of what was made or changed.' })
  id: string;

  @Field(() => ID, { description: 'The person whom it is about.' })
  personId: string;
}

export function toMembersModel({ rule, people, notices }: CommitteeMembers): CommitteeMembersModel {
  const seats = Object.entries(rule?.seats ?? {}).map(([seat, { role, nominatedBy, nomination, boundTo }]) => ({
    ...{ seat, role, nominatedBy, nomination },
    changesWithCase: boundTo !== undefined,
  }));
  return { seats, people: people as readonly CommitteeMemberModel[], notices };
}

export function toMemberPayload({ id, personId }: MemberActDone): MemberPayload {
  return { id, personId };
}
