import { type Nominator, PublicMembers, type SeatCapacity } from '#members';
import { Field, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { CommitteeModel } from '../committee/committee.model.js';
import { ShowsTo } from '../graphql/marks.js';
import { NominatorEnum, SeatCapacityEnum } from './members.enums.js';

@ShowsTo('everyone')
@ObjectType('PublicNominator', { description: 'Who nominated a member.' })
export class PublicNominatorModel {
  @Field(() => NominatorEnum, { description: 'Who it was.' })
  by: Nominator;

  @Field(() => String, { nullable: true, description: 'The key of the participant; null where all act as one.' })
  participant: string | null;
}

@ShowsTo('everyone')
@ObjectType('PublicSidePosition', { description: 'What a member does besides, as far as it is shown.' })
export class PublicSidePositionModel {
  @Field(() => String, { description: 'What this member is there.' })
  title: string;

  @Field(() => String, { description: 'Where.' })
  organisation: string;
}

@ShowsTo('everyone')
@ObjectType('PublicMember', {
  description:
    'Somebody in a seat, as the committee tells everybody. Data of its public page: the name of a person is in it.',
})
export class PublicMemberModel {
  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The seat, by its name in the regulation; `*` for a deputy of every seat.' })
  seat: string;

  @Field(() => SeatCapacityEnum, { description: 'Whether this member has the seat, or is a deputy for it.' })
  capacity: SeatCapacity;

  @Field(() => [PublicNominatorModel], { description: 'By whose nomination.' })
  nominatedBy: readonly PublicNominatorModel[];

  @Field(() => [PublicSidePositionModel], { description: 'What this member does besides.' })
  sidePositions: readonly PublicSidePositionModel[];
}

@Resolver(() => CommitteeModel)
export class PublicMembersResolver {
  constructor(private readonly members: PublicMembers) {}

  @ShowsTo('everyone')
  @ResolveField('members', () => [PublicMemberModel], { description: 'Who is in a seat today, and who is a deputy.' })
  async listMembers(): Promise<PublicMemberModel[]> {
    const members = await this.members.list();
    return members.map(({ nominatedBy, ...member }) => ({
      ...member,
      nominatedBy: nominatedBy.map(({ by, participant = null }) => ({ by, participant })),
    }));
  }
}
