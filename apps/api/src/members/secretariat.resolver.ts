import { SecretariatService } from '#members';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import { MemberPayload, toMemberPayload } from './committee-members.model.js';
import { AppointSecretaryInput, EndSecretaryInput, TakeOverOfficeInput } from './secretariat.inputs.js';

@Resolver()
export class SecretariatResolver {
  constructor(private readonly secretariat: SecretariatService) {}

  @Can('appoint', 'Membership')
  @Mutation(() => MemberPayload, { description: 'Somebody becomes secretary or deputy secretary.' })
  async appointSecretary(
    @Args('input', { type: () => AppointSecretaryInput, description: 'Who, in which office, and from when.' })
    input: AppointSecretaryInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.secretariat.appoint(input));
  }

  @Can('appoint', 'Membership')
  @Mutation(() => MemberPayload, { description: 'An office of the secretariat ends on a day.' })
  async endSecretary(
    @Args('input', { type: () => EndSecretaryInput, description: 'Which office, and its last day.' })
    input: EndSecretaryInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.secretariat.end(input));
  }

  @Can('appoint', 'Membership')
  @Mutation(() => MemberPayload, {
    description: 'A deputy secretary takes the office over for good: the secretary before is none from that day on.',
  })
  async takeOverOffice(
    @Args('input', { type: () => TakeOverOfficeInput, description: 'Who takes over, from whom, and from when.' })
    input: TakeOverOfficeInput,
  ): Promise<MemberPayload> {
    return toMemberPayload(await this.secretariat.takeOver(input));
  }
}
