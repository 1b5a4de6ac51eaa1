import { DayWarner, HearingDates, HearingHolding, HearingPlanning } from '#hearings';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { toCaseModel } from '../cases/case.model.js';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { AnswerHearingDatesInput, ProposeHearingDatesInput } from './hearing.inputs.js';
import { HearingPayload } from './hearing.model.js';
import { HoldHearingInput, PlanHearingInput, RecordAttendanceInput } from './planning.inputs.js';

@Resolver()
export class HearingsResolver {
  constructor(
    private readonly dates: HearingDates,
    private readonly planning: HearingPlanning,
    private readonly holding: HearingHolding,
    private readonly warner: DayWarner,
  ) {}

  @Can('proposeHearingDates', 'Case')
  @Mutation(() => HearingPayload, {
    description: 'The secretary asks both sides and the members who sit which of some days will do.',
  })
  async proposeHearingDates(
    @Args('input', { type: () => ProposeHearingDatesInput, description: 'In which case, and which days.' })
    input: ProposeHearingDatesInput,
  ): Promise<HearingPayload> {
    const record = await this.dates.propose(input);
    return { case: toCaseModel(record), found: await this.warner.ofProposals(record) };
  }

  @Can('answerHearingDates', 'Case')
  @Mutation(() => StepPayload, {
    description: 'A side, or a member who sits, says which of the proposed days will do.',
  })
  async answerHearingDates(
    @Args('input', { type: () => AnswerHearingDatesInput, description: 'In which case, and the answers.' })
    input: AnswerHearingDatesInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.dates.answer(input));
  }

  @Can('planHearing', 'Case')
  @Mutation(() => HearingPayload, { description: 'Both sides are invited to a hearing. Planning again moves it.' })
  async planHearing(
    @Args('input', { type: () => PlanHearingInput, description: 'In which case, when and where.' })
    input: PlanHearingInput,
  ): Promise<HearingPayload> {
    const record = await this.planning.plan(input);
    return { case: toCaseModel(record), found: await this.warner.ofHearing(record) };
  }

  @Can('holdHearing', 'Case')
  @Mutation(() => StepPayload, { description: 'The hearing takes place, or is written down afterwards.' })
  async holdHearing(
    @Args('input', { type: () => HoldHearingInput, description: 'In which case, who was there, and what was said.' })
    input: HoldHearingInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.holding.hold(input));
  }

  @Can('recordAttendance', 'Case')
  @Mutation(() => StepPayload, { description: 'It is mended who of the committee was at a hearing, for the fees.' })
  async recordAttendance(
    @Args('input', { type: () => RecordAttendanceInput, description: 'Of which hearing, and who was there.' })
    input: RecordAttendanceInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.holding.recordAttendance(input));
  }
}
