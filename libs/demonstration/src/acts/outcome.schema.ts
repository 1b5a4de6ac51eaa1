import { commitmentKinds } from '#procedure';
import { boardDecisions, findings, verdicts } from '#regulation';
import { z } from 'zod';
import { daysAgo, name, text } from '../words.js';

/** What comes out, and what follows it. */
export const outcomeActs = [
  z
    .strictObject({
      step: z.literal('issueAdvice'),
      daysAgo,
      finding: z.enum(findings),
      facts: text,
      reasoning: text.optional(),
      advice: text.optional(),
      generalRecommendation: text.optional(),
    })
    .describe('The panel agrees to it first.'),
  z.strictObject({
    step: z.literal('decideOnAdvice'),
    daysAgo,
    outcome: z.enum(boardDecisions),
    motivation: text.optional(),
    text: text.optional(),
    commitments: z
      .array(
        z.strictObject({
          kind: z.enum(commitmentKinds),
          text,
          dueInDays: z.int().min(0).max(365).optional().describe('So many days after this step.'),
        }),
      )
      .max(20)
      .optional()
      .describe('What the board promises with it.'),
  }),
  z.strictObject({ step: z.literal('issueAnswer'), daysAgo, text, finding: z.enum(findings).optional() }),
  z.strictObject({ step: z.literal('object'), daysAgo, text }),
  z.strictObject({
    step: z.literal('decideOnObjection'),
    daysAgo,
    outcome: z.enum(verdicts),
    motivation: text,
  }),
  z.strictObject({
    step: z.literal('handOver'),
    daysAgo,
    forum: name.describe('Where the case file goes, by its name in the regulation; with consent.'),
  }),
] as const;
