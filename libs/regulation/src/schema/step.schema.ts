import { z } from 'zod';
import { admissibilityOutcomes, askedFor, letters, procedureRoles, stages } from '../vocabulary.js';
import { citation } from './words.js';

const outcome = z.enum(admissibilityOutcomes);
const stage = z.enum(stages);
const sentLetters = z.array(z.enum(letters)).min(1);

/** One step of the procedure: who may take it, when, and what follows. */
export const stepSchema = z.strictObject({
  from: z
    .array(stage)
    .min(1)
    .optional()
    .describe(
      'Stages in which the step may be taken; every step has them except fileComplaint, which starts the case.',
    ),
  to: z
    .union([stage, z.partialRecord(outcome, stage)])
    .optional()
    .describe('The stage that follows; for decideAdmissibility one per outcome; without `to` the stage stays.'),
  by: z.array(z.enum(procedureRoles)).min(1).describe('Who may take the step.'),
  sends: z
    .union([sentLetters, z.partialRecord(outcome, sentLetters)])
    .optional()
    .describe('Letters that go out with the step; for decideAdmissibility per outcome.'),
  asks: z
    .array(z.enum(askedFor))
    .min(1)
    .optional()
    .describe('Only for requestResponse: what the respondent is asked to send.'),
  source: citation,
});
