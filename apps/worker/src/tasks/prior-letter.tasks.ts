import { defineTask, type Task } from '#jobs';
import { callBack, erasePriorLetter, type PriorLetterFollowUp } from '#prior-letters';

/** Tells whoever wrote a letter that the day has come, and takes letters away when their time is over. */
export function priorLetterTasks(followUp: PriorLetterFollowUp): Task[] {
  return [
    defineTask({ ...callBack, perform: ({ letterId }) => followUp.callBack(letterId) }),
    defineTask({ ...erasePriorLetter, perform: ({ letterId, lastDay }) => followUp.erase(letterId, lastDay) }),
  ];
}
