import { MemberActs, MemberReader } from '#members';
import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import { ShownWithParent } from '../graphql/marks.js';
import { CommitteeMembersModel, MemberPayload, toMembersModel } from './committee-members.model.js';

@Resolver(() => MemberPayload)
export class MembersResolver {
  constructor(
    private readonly acts: MemberActs,
    private readonly reader: MemberReader,
  ) {}

  @Can('read', 'Membership')
  @Query(() => CommitteeMembersModel, {
    description:
      'Who is in the committee: seats, nominations, offices, ties and absences, for whoever keeps the record.',
  })
  async committeeMembers(): Promise<CommitteeMembersModel> {
    await this.acts.requireReader();
    return toMembersModel(await this.reader.read());
  }

  @ShownWithParent()
  @ResolveField('committeeMembers', () => CommitteeMembersModel, { description: 'Who is in the committee now.' })
  async membersNow(): Promise<CommitteeMembersModel> {
    await this.acts.requireReader();
    return toMembersModel(await this.reader.read());
  }
}
