import { wakeCase, type WakeUp } from '#cases';
import { defineTask, type Task } from '#jobs';

/** Looks again at a held case on the day on which it wakes up. */
export function wakeCaseTask(wakeUp: WakeUp): Task {
  return defineTask({ ...wakeCase, perform: ({ caseId }) => wakeUp.wake(caseId) });
}
