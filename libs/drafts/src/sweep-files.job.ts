import { type JobKind } from '#jobs';
import { z } from 'zod';

/** Take away the bytes of files that nothing names any more. */
export const sweepFiles: JobKind<Record<never, never>> = {
  name: 'sweepFiles',
  payload: z.strictObject({}),
};
