import { z } from 'zod';
import { findings, outcomeParts } from '../vocabulary-outcomes.js';
import { citation, ownName, yesNoUnknown } from './words.js';

export const natures = ['advice', 'weightyAdvice', 'bindingAdvice', 'ruling', 'answer'] as const;

const decisionSchema = z.strictObject({
  duty: z
    .enum(['always', 'ifFounded', 'none', 'unknown'])
    .describe('Whether the board must decide on the advice; `ifFounded`: only when something is well-founded.'),
  reasons: z.enum(['always', 'onDeviation', 'none', 'unknown']).describe('When the board must give reasons.'),
  attachesAdvice: yesNoUnknown.optional().describe('Whether the advice goes with the decision.'),
  source: citation,
});

const nextInstanceSchema = z.strictObject({
  forums: z.array(ownName).min(1).describe('Where one can go afterwards, in order.'),
  mention: z.enum(['always', 'onDeviation', 'never', 'unknown']).describe('When the complainant must be told of it.'),
  whenDecisionStaysOut: yesNoUnknown.describe('Whether it is open too when the board does not decide in time.'),
  source: citation,
});

/** What comes out of the procedure. */
export const outcomeSchema = z.strictObject({
  nature: z
    .enum(natures)
    .describe('What it is: an advice, one of more weight, one that binds, a ruling, or an answer of the organisation.'),
  binds: z
    .array(z.enum(['complainant', 'participant', 'employee']))
    .min(1)
    .optional()
    .describe('Only for what binds: whom.'),
  findings: z
    .union([z.array(z.enum(findings)).min(1), z.enum(['none', 'unknown'])])
    .describe('What can be found about a complaint; `none` when the source has no such words.'),
  contents: z.array(z.enum(outcomeParts)).min(1).optional().describe('What stands in it, as far as the source says.'),
  generalRecommendation: yesNoUnknown.optional().describe('Whether there can be a general recommendation as well.'),
  decision: decisionSchema.optional().describe('What the board of the participant does with it.'),
  nextInstance: nextInstanceSchema.optional().describe('What is open to the complainant afterwards.'),
  source: citation,
});
