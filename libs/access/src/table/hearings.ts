import { type Condition } from '../condition.js';
import { may, type Right } from '../right.js';

/** Looks for a day on which everybody can come, keeps the sitting days, and who was there for the fees. */
export const hearingsOfOffice: readonly Right[] = [
  may(['proposeHearingDates', 'answerHearingDates', 'sayWhatHearingNeeds'], 'Case'),
  may(['addToSittingDay', 'recordAttendance'], 'Case'),
  may(['read', 'makeSittingDay'], 'SittingDay'),
  may('read', 'Attendance'),
];

/** A side says which of the proposed days will do, and what it needs at the hearing. */
export function comesToHearing(...when: readonly Condition[]): Right {
  return may(['answerHearingDates', 'sayWhatHearingNeeds'], 'Case', { when });
}

/** Says which of the proposed days will do. That a member answers for himself alone is seen where it is done. */
export function answersHearingDates(...when: readonly Condition[]): Right {
  return may('answerHearingDates', 'Case', { when });
}
