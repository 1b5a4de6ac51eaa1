import { type JobKind } from '#jobs';
import { z } from 'zod';

/** Look whether a draft was left alone for so long that it goes. */
export const forgetDraft: JobKind<{ draftId: string }> = {
  name: 'forgetDraft',
  payload: z.strictObject({ draftId: z.uuid() }),
};
