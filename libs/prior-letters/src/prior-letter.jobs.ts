import { type JobKind } from '#jobs';
import { z } from 'zod';

/** Tell whoever wrote a letter that filing is not too early any more. */
export const callBack: JobKind<{ letterId: string }> = {
  name: 'callBackPriorLetter',
  payload: z.strictObject({ letterId: z.uuid() }),
};

/** Look whether a letter goes; the key of one that was ended goes when its mails are out, and on the last day anyhow. */
export const erasePriorLetter: JobKind<{ letterId: string; lastDay: string }> = {
  name: 'erasePriorLetter',
  payload: z.strictObject({ letterId: z.uuid(), lastDay: z.iso.date() }),
};
