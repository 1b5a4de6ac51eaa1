import { admissibilityOutcomes, contents } from '#regulation';
import { z } from 'zod';
import { daysAgo, name, text } from '../words.js';

const judgement = z.strictObject({
  judgement: name.describe('The open norm, by its name in the regulation.'),
  holds: z.boolean(),
  motivation: text.describe('The reasons.'),
});

/** Until a complaint is taken up, or not. */
export const admissionActs = [
  z.strictObject({ step: z.literal('acknowledgeReceipt'), daysAgo }),
  z.strictObject({
    step: z.literal('requestCompletion'),
    daysAgo,
    missing: z.array(z.enum(contents)).min(1).max(10),
  }),
  z.strictObject({
    step: z.literal('decideAdmissibility'),
    daysAgo,
    outcome: z.enum(admissibilityOutcomes),
    grounds: z.array(name).max(10).optional(),
    despite: z.array(name).max(10).optional(),
    judgements: z.array(judgement).max(10).optional(),
    motivation: text.optional(),
  }),
  z.strictObject({
    step: z.literal('forwardComplaint'),
    daysAgo,
    forum: name.describe('Where it goes, by its name in the regulation; with the consent of the complainant.'),
  }),
] as const;
