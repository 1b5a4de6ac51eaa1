import { z } from 'zod';
import { daysAgo, text } from '../words.js';

/** The panel and the hearing. */
export const hearingActs = [
  z
    .strictObject({ step: z.literal('composePanel'), daysAgo })
    .describe('As it is proposed; everybody in it declares that nothing binds him.'),
  z.strictObject({
    step: z.literal('planHearing'),
    daysAgo,
    inDays: z.int().min(0).max(365).describe('So many days after this step.'),
    startsAt: z
      .string()
      .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
      .optional(),
  }),
  z.strictObject({ step: z.literal('holdHearing'), daysAgo, record: text.optional() }),
  z.strictObject({ step: z.literal('closeInvestigation'), daysAgo }),
] as const;
