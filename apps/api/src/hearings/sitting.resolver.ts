import { AttendanceReader, SittingDays, SittingSlots } from '#hearings';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { AddToSittingDayInput, MakeSittingDayInput, PeriodArgs } from './sitting.inputs.js';
import {
  AttendanceCountModel,
  SittingDayModel,
  SittingDayPayload,
  toAttendanceModel,
  toSittingDayModel,
} from './sitting.model.js';

/** Days on which several cases are heard, and who of the committee was at hearings. */
@Resolver()
export class SittingResolver {
  constructor(
    private readonly days: SittingDays,
    private readonly slots: SittingSlots,
    private readonly attendances: AttendanceReader,
  ) {}

  @Can('read', 'SittingDay')
  @Query(() => [SittingDayModel], {
    description:
      'The sitting days of a period of two years at most, the earliest first, with the cases that you may read.',
  })
  async sittingDays(@Args() { from, until }: PeriodArgs): Promise<SittingDayModel[]> {
    return (await this.days.list(from, until)).map(toSittingDayModel);
  }

  @Can('read', 'Attendance')
  @Query(() => [AttendanceCountModel], {
    description: 'How often each of the committee was at a hearing in a period of five years at most, for the fees.',
  })
  async attendance(@Args() { from, until }: PeriodArgs): Promise<AttendanceCountModel[]> {
    return (await this.attendances.count(from, until)).map(toAttendanceModel);
  }

  @Can('makeSittingDay', 'SittingDay')
  @Mutation(() => SittingDayPayload, { description: 'The secretary makes a day on which several cases are heard.' })
  async makeSittingDay(
    @Args('input', { type: () => MakeSittingDayInput, description: 'Which day, and where.' })
    input: MakeSittingDayInput,
  ): Promise<SittingDayPayload> {
    return { sittingDay: toSittingDayModel(await this.days.make(input)) };
  }

  @Can('addToSittingDay', 'Case')
  @Mutation(() => StepPayload, {
    description: 'A case gets a time and a room on a sitting day. Nobody is invited by it.',
  })
  async addToSittingDay(
    @Args('input', { type: () => AddToSittingDayInput, description: 'Which case, on which day, when and where.' })
    input: AddToSittingDayInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.slots.add(input));
  }
}
