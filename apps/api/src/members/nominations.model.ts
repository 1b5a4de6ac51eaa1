import {
  type Nominator,
  type SeatCapacity,
  type ShownAppointment,
  type ShownNomination,
  type ShownNominator,
} from '#members';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { NominatorEnum, SeatCapacityEnum } from './members.enums.js';

@ShownWithParent()
@ObjectType('SeatNominator', { description: 'Somebody who nominates, and whether he consented.' })
export class SeatNominatorModel implements Omit<ShownNominator, 'participant'> {
  @Field(() => NominatorEnum, { description: 'Who it is.' })
  by: Nominator;

  @Field(() => String, {
    nullable: true,
    description: 'The key of the participant, or of the one whose renters are organised; null where all act as one.',
  })
  participant: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the consent; null as long as there is none.',
  })
  consentedOn: string | null;
}

@ShownWithParent()
@ObjectType('SeatNomination', { description: 'Somebody who was nominated, and was not appointed yet.' })
export class SeatNominationModel implements Omit<ShownNomination, 'nominatedBy'> {
  @Field(() => ID, { description: 'The id of the nomination.' })
  id: string;

  @Field(() => ID, { description: 'The id of the person.' })
  personId: string;

  @Field(() => String, { description: 'The seat, by its name in the regulation; `*` for a deputy of every seat.' })
  seat: string;

  @Field(() => SeatCapacityEnum, { description: 'For the seat itself, or as a deputy.' })
  capacity: SeatCapacity;

  @Field(() => [SeatNominatorModel], { description: 'Everybody who nominates together.' })
  nominatedBy: readonly SeatNominatorModel[];
}

@ShownWithParent()
@ObjectType('SeatAppointment', { description: 'A term of office of somebody in a seat.' })
export class SeatAppointmentModel extends SeatNominationModel implements Omit<ShownAppointment, 'nominatedBy'> {
  @Field(() => LocalDateScalar, { description: 'The first day of it.' })
  from: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day of it; null when it has no end.' })
  until: string | null;
}
