import { NominationService, SeatService } from '#members';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import { MemberPayload, toMemberPayload } from './committee-members.model.js';
import {
  AppointToSeatInput,
  ConsentToNominationInput,
  EndSeatInput,
  NominateMemberInput,
  WhichNominationInput,
} from './nominations.inputs.js';

@Resolver()
export class SeatsResolver {
  constructor(
    private readonly nominations: NominationService,
    private readonly seats: SeatService,
  ) {}

  @Can('administerMembers', 'Membership')
  @Mutation(() => MemberPayload, { description: 'Somebody is put forward for a seat, by everybody who is named.' })
  async nominateMember(
    @Args('input', { type: () => NominateMemberInput, description: 'Who, for which seat, and who nominates.' })
    input: NominateMemberInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.nominations.nominate(input));
  }

  @Can('administerMembers', 'Membership')
  @Mutation(() => MemberPayload, {
    description: 'The consent of somebody who nominates is recorded, with its day and by whom it was written down.',
  })
  async consentToNomination(
    @Args('input', { type: () => ConsentToNominationInput, description: 'To which nomination, who, and when.' })
    input: ConsentToNominationInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.nominations.consent(input));
  }

  @Can('administerMembers', 'Membership')
  @Mutation(() => MemberPayload, { description: 'A nomination is withdrawn; nobody is appointed on it.' })
  async withdrawNomination(
    @Args('input', { type: () => WhichNominationInput, description: 'Which nomination.' }) input: WhichNominationInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.nominations.withdraw(input));
  }

  @Can('appoint', 'Membership')
  @Mutation(() => MemberPayload, {
    description:
      'Whoever was nominated takes the seat, when the regulation lets him and every consent it asks is there.',
  })
  async appointToSeat(
    @Args('input', { type: () => AppointToSeatInput, description: 'On which nomination, and for how long.' })
    input: AppointToSeatInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.seats.appoint(input));
  }

  @Can('appoint', 'Membership')
  @Mutation(() => MemberPayload, {
    description: 'Somebody leaves a seat before the term is over; the rights that go with it end on the same day.',
  })
  async endSeat(
    @Args('input', { type: () => EndSeatInput, description: 'Which seat, and the last day in it.' })
    input: EndSeatInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.seats.end(input));
  }
}
