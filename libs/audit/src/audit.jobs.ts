import { type JobKind } from '#jobs';
import { z } from 'zod';

/** Seal the entries that are in no seal yet. */
export const sealAudit: JobKind<Record<string, never>> = {
  name: 'sealAudit',
  payload: z.strictObject({}),
};

/** Verify the chain in the night of that day; it must have the seal with this number and this mark. */
export const verifyAudit: JobKind<{ day: string; seal: string; mark: string }> = {
  name: 'verifyAudit',
  payload: z.strictObject({
    day: z.iso.date(),
    seal: z.string().regex(/^n[1-9]\d{0,9}$/),
    mark: z.string().regex(/^h[0-9a-f]{39}$/),
  }),
};
