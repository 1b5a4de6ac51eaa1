import { type Condition } from '../condition.js';
import { may, type Right } from '../right.js';

/** Looks for a day on which everybody can come, keeps the sitting days, and who was there for the fees. */
export const hearingsOfOffice: readonly Right[] = [
  may(['proposeHearingDates', 'answerHearingDates', 'addToSittingDay', 'recordAttendance'], 'Case'),
  may(['read', 'makeSittingDay'], 'SittingDay'),
  may('read', 'Attendance'),
];

/** Says which of the proposed days will do. That a member answers for himself alone is seen where it is done. */
export function answersHearingDates(...when: readonly Condition[]): Right {
  return may('answerHearingDates', 'Case', { when });
}
