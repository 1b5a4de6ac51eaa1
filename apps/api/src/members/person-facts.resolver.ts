import { MemberAbsences, PersonFacts, SidePositionService } from '#members';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import { MemberPayload, toMemberPayload } from './committee-members.model.js';
import {
  EndAbsenceInput,
  EndTieInput,
  RecordAbsenceInput,
  RecordExpertiseInput,
  RecordSidePositionInput,
  RecordTieInput,
  RemoveSidePositionInput,
} from './person-facts.inputs.js';

@Resolver()
export class PersonFactsResolver {
  constructor(
    private readonly facts: PersonFacts,
    private readonly positions: SidePositionService,
    private readonly absences: MemberAbsences,
  ) {}

  @Can('administerMembers', 'Membership')
  @Mutation(() => MemberPayload, { description: 'What somebody knows of is recorded, all of it.' })
  async recordExpertise(
    @Args('input', { type: () => RecordExpertiseInput, description: 'Who, and of what.' }) input: RecordExpertiseInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.facts.recordExpertise(input));
  }

  @Can('administerMembers', 'Membership')
  @Mutation(() => MemberPayload, {
    description: 'What binds somebody to a participant is recorded, also when it is over.',
  })
  async recordTie(
    @Args('input', { type: () => RecordTieInput, description: 'Who, to whom, and by what.' }) input: RecordTieInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.facts.recordTie(input));
  }

  @Can('administerMembers', 'Membership')
  @Mutation(() => MemberPayload, { description: 'A tie with a participant ends on a day; it stays known.' })
  async endTie(
    @Args('input', { type: () => EndTieInput, description: 'Which tie, and its last day.' }) input: EndTieInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.facts.endTie(input));
  }

  @Can('administerMembers', 'Membership')
  @Mutation(() => MemberPayload, { description: 'What somebody does besides is recorded.' })
  async recordSidePosition(
    @Args('input', { type: () => RecordSidePositionInput, description: 'Who, what and where.' })
    input: RecordSidePositionInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.positions.record(input));
  }

  @Can('administerMembers', 'Membership')
  @Mutation(() => MemberPayload, { description: 'A side position is taken away for good.' })
  async removeSidePosition(
    @Args('input', { type: () => RemoveSidePositionInput, description: 'Which one.' }) input: RemoveSidePositionInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.positions.remove(input));
  }

  @Can('administerMembers', 'Membership')
  @Mutation(() => MemberPayload, {
    description:
      'Somebody is away. Whoever has the office meanwhile has its rights too, and is named by who may appoint.',
  })
  async recordAbsence(
    @Args('input', { type: () => RecordAbsenceInput, description: 'Who, when, and who has the office meanwhile.' })
    input: RecordAbsenceInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.absences.record(input));
  }

  @Can('administerMembers', 'Membership')
  @Mutation(() => MemberPayload, { description: 'Somebody is back, or stays; from the next request on nobody covers.' })
  async endAbsence(
    @Args('input', { type: () => EndAbsenceInput, description: 'Which absence.' }) input: EndAbsenceInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.absences.end(input));
  }
}
