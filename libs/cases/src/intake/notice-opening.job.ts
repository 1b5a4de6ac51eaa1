import { type JobKind } from '#jobs';
import { z } from 'zod';

/** Notice that the day has come on which a complaint that came too early can be taken up. */
export const noticeOpening: JobKind<{ caseId: string; opensOn: string }> = {
  name: 'noticeOpening',
  payload: z.strictObject({ caseId: z.uuid(), opensOn: z.iso.date() }),
};
