import { holdReasons, treatments } from '#regulation';
import { z } from 'zod';
import { daysAgo, line, text } from '../words.js';

/** What both sides say, and the course that the case takes. */
export const treatmentActs = [
  z.strictObject({ step: z.literal('requestResponse'), daysAgo }),
  z.strictObject({ step: z.literal('submitResponse'), daysAgo, text, policy: text.optional() }),
  z.strictObject({ step: z.literal('submitReply'), daysAgo, text }).describe('By whoever acts for the complainant.'),
  z.strictObject({ step: z.literal('submitPiece'), daysAgo, title: line, text: text.optional() }),
  z.strictObject({
    step: z.literal('chooseTreatment'),
    daysAgo,
    outcome: z.enum(treatments),
    motivation: text.optional(),
  }),
  z.strictObject({ step: z.literal('hold'), daysAgo, reason: z.enum(holdReasons), motivation: text.optional() }),
  z.strictObject({ step: z.literal('resume'), daysAgo }),
  z.strictObject({ step: z.literal('withdraw'), daysAgo }),
  z.strictObject({ step: z.literal('settle'), daysAgo, text: text.optional() }),
] as const;
