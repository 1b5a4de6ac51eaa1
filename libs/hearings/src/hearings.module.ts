import { CasesModule } from '#cases';
import { CommitteesModule } from '#committees';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { AttendanceReader } from './attendance-reader.service.js';
import { AttendanceRepository } from './attendance.repository.js';
import { AttendanceWriter } from './attendance-writer.service.js';
import { HearingCalendar } from './calendar/hearing-calendar.service.js';
import { CommitteeActs } from './committee-acts.service.js';
import { DayWarner } from './day-warner.service.js';
import { HearingActs } from './hearing-acts.service.js';
import { HearingDateReader } from './hearing-date-reader.service.js';
import { HearingDateRepository } from './hearing-date.repository.js';
import { HearingDates } from './hearing-dates.service.js';
import { HearingHolding } from './hearing-holding.service.js';
import { HearingNeeds } from './hearing-needs.service.js';
import { HearingPlanning } from './hearing-planning.service.js';
import { SittingDayRepository } from './sitting-day.repository.js';
import { SittingDays } from './sitting-days.service.js';
import { SittingSlots } from './sitting-slots.service.js';

@Module({
  imports: [CasesModule, CommitteesModule, SignInModule],
  providers: [
    AttendanceReader,
    AttendanceRepository,
    AttendanceWriter,
    CommitteeActs,
    DayWarner,
    HearingActs,
    HearingCalendar,
    HearingDateReader,
    HearingDateRepository,
    HearingDates,
    HearingHolding,
    HearingNeeds,
    HearingPlanning,
    SittingDayRepository,
    SittingDays,
    SittingSlots,
  ],
  exports: [
    AttendanceReader,
    DayWarner,
    HearingCalendar,
    HearingDateReader,
    HearingDates,
    HearingHolding,
    HearingNeeds,
    HearingPlanning,
    SittingDays,
    SittingSlots,
  ],
})
export class HearingsModule {}
