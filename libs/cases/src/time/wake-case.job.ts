import { type JobKind } from '#jobs';
import { z } from 'zod';

/** Look again at a case that was held, on the day on which it wakes up. */
export const wakeCase: JobKind<{ caseId: string }> = {
  name: 'wakeCase',
  payload: z.strictObject({ caseId: z.uuid() }),
};
