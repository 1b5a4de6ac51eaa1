import { z } from 'zod';
import { letters } from '../vocabulary-letters.js';
import { stepOutcomes } from '../vocabulary-outcomes.js';
import { procedureRoles } from '../vocabulary-roles.js';
import { previousStage, stages } from '../vocabulary-stages.js';
import { stepNames } from '../vocabulary-steps.js';
import { askedFor } from '../vocabulary.js';
import { conditionSchema } from './condition.schema.js';
import { citation } from './words.js';

const outcome = z.enum(stepOutcomes);
const stage = z.enum(stages);
const next = z.enum([...stages, previousStage]);
const sentLetters = z.array(z.enum(letters)).min(1);

/** One step of the procedure: who may take it, when, and what follows. */
export const stepSchema = z.strictObject({
  from: z
    .array(stage)
    .min(1)
    .optional()
    .describe('Stages in which the step may be taken; every step has them except the one that starts a case.'),
  to: z
    .union([next, z.partialRecord(outcome, next)])
    .optional()
    .describe(
      'The stage that follows, or one per outcome; `previous` is the stage before this one; without `to` it stays.',
    ),
  by: z.array(z.enum(procedureRoles)).min(1).describe('Who may take the step.'),
  onBehalfOf: z
    .enum(['committee', 'chair', 'participant', 'board'])
    .optional()
    .describe('Whose power it is, where somebody uses the mandate of another.'),
  needs: z
    .array(z.enum(stepNames))
    .min(1)
    .optional()
    .describe('Steps that must have been taken in this case before this one.'),
  when: conditionSchema.optional().describe('The step exists only in cases like this.'),
  unless: conditionSchema.optional().describe('The step does not exist in cases like this.'),
  repeats: z
    .boolean()
    .optional()
    .describe('Whether a step that leaves the stage as it is can be taken more than once; not when absent.'),
  reasons: z
    .enum(['always', 'never', 'onDeviation', 'unknown'])
    .optional()
    .describe('Whether written reasons must go with the step.'),
  sends: z
    .union([sentLetters, z.partialRecord(outcome, sentLetters)])
    .optional()
    .describe('Letters that go out with the step, or some per outcome.'),
  asks: z
    .array(z.enum(askedFor))
    .min(1)
    .optional()
    .describe('Only for requestResponse: what the respondent is asked to send.'),
  source: citation,
});
