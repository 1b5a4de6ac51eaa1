import { type ShownAttendance, type ShownSittingDay, type SittingPlace } from '#hearings';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { SittingPlaceEnum } from './hearing.enums.js';

@ShownWithParent()
@ObjectType('SittingSlot', { description: 'The time and the room of a case on a sitting day.' })
export class SittingSlotModel {
  @Field(() => ID, { description: 'The id of the case.' })
  caseId: string;

  @Field(() => String, { description: 'The number by which people call the case.' })
  number: string;

  @Field(() => String, { description: 'When it begins.' })
  startsAt: string;

  @Field(() => String, { description: 'When it ends.' })
  endsAt: string;

  @Field(() => String, { description: 'The room.' })
  room: string;
}

@ShownWithParent()
@ObjectType('SittingDay', { description: 'A day on which the committee hears several cases.' })
export class SittingDayModel {
  @Field(() => ID, { description: 'The id by which the API names it.' })
  id: string;

  @Field(() => LocalDateScalar, { description: 'The day.' })
  on: string;

  @Field(() => SittingPlaceEnum, { description: 'Where.' })
  place: SittingPlace;

  @Field(() => String, { nullable: true, description: 'Whose head office it is; null for another place.' })
  participant: string | null;

  @Field(() => [SittingSlotModel], { description: 'The cases, as far as you may read them, by their time.' })
  cases: readonly SittingSlotModel[];
}

@ShownWithParent()
@ObjectType('SittingDayPayload', { description: 'The sitting day that was made.' })
export class SittingDayPayload {
  @Field(() => SittingDayModel, { description: 'The day.' })
  sittingDay: SittingDayModel;
}

@ShownWithParent()
@ObjectType('AttendanceCount', {
  description: 'How often somebody of the committee was at a hearing. No word about a case.',
})
export class AttendanceCountModel {
  @Field(() => ID, { description: 'The id of the person.' })
  personId: string;

  @Field(() => String, { nullable: true, description: 'The name; null after it was erased.' })
  name: string | null;

  @Field(() => String, { description: 'In which capacity, as a word: chair, member or secretary.' })
  as: string;

  @Field(() => Int, { description: 'At how many hearings.' })
  hearings: number;
}

export function toSittingDayModel({ id, onDay: on, place, participantName, slots }: ShownSittingDay): SittingDayModel {
  const cases = slots.map(({ caseId, number, startsAt, endsAt, room }) => ({ caseId, number, startsAt, endsAt, room }));
  return { id, on, place, participant: participantName, cases };
}

export function toAttendanceModel({ personId, name, role: as, hearings }: ShownAttendance): AttendanceCountModel {
  return { personId, name, as, hearings };
}
