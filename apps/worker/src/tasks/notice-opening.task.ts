import { noticeOpening, type OpeningDay } from '#cases';
import { defineTask, type Task } from '#jobs';

/** Marks a case when the day has come for which it waited. */
export function noticeOpeningTask(opening: OpeningDay): Task {
  return defineTask({ ...noticeOpening, perform: ({ caseId, opensOn }) => opening.notice(caseId, opensOn) });
}
