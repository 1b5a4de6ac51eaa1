import { type StaffRole } from '#access';
import {
  type Expertise,
  type LastingTie,
  type SeatNotice,
  type ShownAbsence,
  type ShownOffice,
  type ShownTie,
  type SidePosition,
} from '#members';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { ExpertiseEnum, LastingTieEnum, SeatNoticeCodeEnum } from './members.enums.js';
import { SeatAppointmentModel, SeatNominationModel } from './nominations.model.js';

@ShownWithParent()
@ObjectType('CommitteeOffice', { description: 'A role of somebody in the committee itself.' })
export class CommitteeOfficeModel implements ShownOffice {
  @Field(() => ID, { description: 'The id of the office.' })
  id: string;

  @Field(() => String, { description: 'The role, such as `secretary`.' })
  role: StaffRole;

  @Field(() => LocalDateScalar, { description: 'The first day in office.' })
  from: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day in office; null when it has no end.' })
  until: string | null;
}

@ShownWithParent()
@ObjectType('MemberTie', { description: 'What binds somebody to a participant, or bound.' })
export class MemberTieModel implements ShownTie {
  @Field(() => ID, { description: 'The id of the tie.' })
  id: string;

  @Field(() => LastingTieEnum, { description: 'What it is.' })
  kind: LastingTie;

  @Field(() => String, { description: 'The key of the participant.' })
  participant: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its first day; null when it is not known.' })
  from: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day; null as long as it lasts.' })
  until: string | null;
}

@ShownWithParent()
@ObjectType('MemberAbsence', { description: 'Days on which somebody is away, now or later.' })
export class MemberAbsenceModel implements ShownAbsence {
  @Field(() => ID, { description: 'The id of the absence.' })
  id: string;

  @Field(() => LocalDateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => LocalDateScalar, { description: 'The last day.' })
  until: string;

  @Field(() => ID, { nullable: true, description: 'Who has the office meanwhile; null where nobody has.' })
  coveredByPersonId: string | null;
}

@ShownWithParent()
@ObjectType('SidePosition', { description: 'What somebody does besides.' })
export class SidePositionModel implements Omit<SidePosition, 'personId'> {
  @Field(() => ID, { description: 'The id of the side position.' })
  id: string;

  @Field(() => String, { description: 'What this person is there.' })
  title: string;

  @Field(() => String, { description: 'Where.' })
  organisation: string;

  @Field(() => Boolean, { description: 'Whether visitors see it.' })
  shownPublicly: boolean;
}

@ShownWithParent()
@ObjectType('CommitteeMember', { description: 'Somebody of the committee or its office, or who is nominated for it.' })
export class CommitteeMemberModel {
  @Field(() => ID, { description: 'The id of the person.' })
  personId: string;

  @Field(() => String, { nullable: true, description: 'The name; null after it was erased.' })
  name: string | null;

  @Field(() => [SeatAppointmentModel], { description: 'Terms of office in a seat, also earlier and later ones.' })
  seats: readonly SeatAppointmentModel[];

  @Field(() => [CommitteeOfficeModel], { description: 'The roles, also earlier and later ones.' })
  offices: readonly CommitteeOfficeModel[];

  @Field(() => [SeatNominationModel], { description: 'Nominations on which nothing was done yet.' })
  nominations: readonly SeatNominationModel[];

  @Field(() => [ExpertiseEnum], { description: 'What this person knows of.' })
  expertise: readonly Expertise[];

  @Field(() => [MemberTieModel], { description: 'Ties with participants, also those that are over.' })
  ties: readonly MemberTieModel[];

  @Field(() => [SidePositionModel], { description: 'What this person does besides.' })
  sidePositions: readonly SidePositionModel[];

  @Field(() => [MemberAbsenceModel], { description: 'Absences that are not over.' })
  absences: readonly MemberAbsenceModel[];
}

@ShownWithParent()
@ObjectType('SeatNotice', { description: 'Something about the seats that is to be looked after.' })
export class SeatNoticeModel implements SeatNotice {
  @Field(() => SeatNoticeCodeEnum, { description: 'What it is.' })
  code: SeatNotice['code'];

  @Field(() => String, { nullable: true, description: 'The seat, by its name in the regulation.' })
  seat: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For a seat that changes with the case: in cases of which participant, by its key.',
  })
  participant: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose office ends.' })
  personId: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day of an office that ends.' })
  on: string | null;

  @Field(() => Int, { nullable: true, description: 'How many deputies are lacking.' })
  lacking: number | null;

  @Field(() => String, { description: 'The rule, as a path in the regulation.' })
  rule: string;

  @Field(() => String, { nullable: true, description: 'Where the source text says it.' })
  source: string | null;
}
