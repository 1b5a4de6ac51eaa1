import { type JobKind } from '#jobs';
import { z } from 'zod';

/** Hand one mail over to the mail server. */
export const sendMail: JobKind<{ mailId: string }> = {
  name: 'sendMail',
  payload: z.strictObject({ mailId: z.uuid() }),
};
