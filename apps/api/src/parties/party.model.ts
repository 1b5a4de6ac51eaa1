import { type HelperGrant } from '#access';
import { type CaseRecord } from '#cases';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PartyModel } from '../cases/case-parts.model.js';
import { CaseModel, toCaseModel } from '../cases/case.model.js';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { HelperGrantEnum, LegalKindEnum, PartyCapacityEnum } from './party.enums.js';

@ShownWithParent()
@ObjectType('CaseParty', { description: 'Somebody who is in the case for the complainant, or complains as well.' })
export class CasePartyModel {
  @Field(() => ID, { description: 'The id by which the API names this person in this case.' })
  id: string;

  @Field(() => PartyCapacityEnum, { description: 'What he is in the case.' })
  capacity: string;

  @Field(() => String, { description: 'The same in words.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'The name; null where it is not shown to you, or was erased.' })
  name: string | null;

  @Field(() => PartyModel, {
    nullable: true,
    description: 'How to reach him. For the side of the complainant and the office; null for others.',
  })
  contact: PartyModel | null;

  @Field(() => ID, { nullable: true, description: 'The co-complainant for whom he acts; null: for whoever filed.' })
  actsFor: string | null;

  @Field(() => Boolean, { description: 'Whether it is a lawyer, who needs no written power of attorney.' })
  lawyer: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the written power of attorney; null where there is none.',
  })
  powerOfAttorneyOn: string | null;

  @Field(() => LegalKindEnum, { nullable: true, description: 'By what he acts by law; null where he does not.' })
  legalKind: string | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  legalKindLabel: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of that appointment.' })
  appointedOn: string | null;

  @Field(() => [HelperGrantEnum], {
    nullable: true,
    description: 'What a helper may do; null for everybody else.',
  })
  grants: readonly HelperGrant[] | null;

  @Field(() => Boolean, { description: 'Whether it is you.' })
  isYou: boolean;

  @Field(() => Boolean, { description: 'Whether he can sign in to the case now.' })
  hasAccess: boolean;

  @Field(() => InstantScalar, { description: 'Since when he is known in the case.' })
  since: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Until when he was; null as long as he is.' })
  until: string | null;
}

@ShownWithParent()
@ObjectType('AddedPartyPayload', {
  description: 'Somebody who came into a case, with the code to hand over: once, and nowhere else.',
})
export class AddedPartyPayload {
  @Field(() => ID, { description: 'The id of the case.' })
  caseId: string;

  @Field(() => ID, { description: 'The id of this person in the case.' })
  partyId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code with which he signs in; null as long as the written power of attorney is missing.',
  })
  loginCode: string | null;

  @Field(() => String, { nullable: true, description: 'The password that goes with the code; null without a code.' })
  password: string | null;
}

@ShownWithParent()
@ObjectType('PartiesPayload', { description: 'The case with the people in it as they are now.' })
export class PartiesPayload {
  @Field(() => CaseModel, {
    nullable: true,
    description: 'The case; its version did not change. Null when you gave up your own access to it.',
  })
  case: CaseModel | null;
}

export function toPartiesPayload(record: CaseRecord | undefined): PartiesPayload {
  return { case: record ? toCaseModel(record) : null };
}
