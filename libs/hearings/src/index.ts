/**
 * Hearings: the days that are proposed and answered, planning and holding, sitting days with several cases, and who of the committee
 * was there. What a regulation says of a hearing is #procedure's answer; a hearing itself is what the events of a case tell.
 */
export { type AttendanceRow, type NeedRow } from './hearing-date.repository.js';
export { AttendanceReader, type ShownAttendance } from './attendance-reader.service.js';
export { type CalendarOfHearing, HearingCalendar } from './calendar/hearing-calendar.service.js';
export { type DayWarning, type DayWarningKind, dayWarningKinds } from './day-warnings.js';
export { DayWarner } from './day-warner.service.js';
export { HearingDateReader, type ShownProposal, type ShownRows } from './hearing-date-reader.service.js';
export {
  type AnswerHearingDatesCommand,
  HearingDates,
  type ProposedDate,
  type ProposeHearingDatesCommand,
} from './hearing-dates.service.js';
export { HearingHolding, type HoldHearingCommand, type RecordAttendanceCommand } from './hearing-holding.service.js';
export { HearingNeeds, type SayWhatHearingNeedsCommand } from './hearing-needs.service.js';
export { HearingPlanning, type PlanHearingCommand } from './hearing-planning.service.js';
export {
  type Answering,
  type DateAnswer,
  HearingAnswerEntity,
  HearingNeedEntity,
  HearingProposalEntity,
} from './hearing-rows.entity.js';
export { type Hearing, hearingsOf, type HearingState, plannedHearing } from './hearings-of.js';
export { HearingsModule } from './hearings.module.js';
export { type ListedSlot } from './sitting-day.repository.js';
export {
  type AddToSittingDayCommand,
  type MakeSittingDayCommand,
  SittingDays,
  type ShownSittingDay,
} from './sitting-days.service.js';
export { SittingSlots } from './sitting-slots.service.js';
export {
  type AttendingAs,
  HearingAttendanceEntity,
  SittingDayEntity,
  type SittingPlace,
  SittingSlotEntity,
} from './sitting-rows.entity.js';
export { hearingWords } from './words/hearing-words.js';
