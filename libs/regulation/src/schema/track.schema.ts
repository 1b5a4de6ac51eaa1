import { z } from 'zod';
import { respondents } from '../vocabulary-roles.js';
import { stepNames } from '../vocabulary-steps.js';
import { conditionSchema } from './condition.schema.js';
import { hearingSchema } from './hearing.schema.js';
import { outcomeSchema } from './outcome.schema.js';
import { stepSchema } from './step.schema.js';
import { termSchema } from './term.schema.js';
import { citation, dottedPath, ownName } from './words.js';

/** What is different on a track; every entry replaces the one of that name as a whole. */
const replacesSchema = z.strictObject({
  respondent: z.enum(respondents).optional().describe('Who answers on this track.'),
  terms: z.record(ownName, termSchema).optional().describe('Terms that replace or join the others.'),
  steps: z.partialRecord(z.enum(stepNames), stepSchema).optional().describe('Steps that replace or join the others.'),
  hearing: hearingSchema.optional().describe('The hearing on this track.'),
  outcome: outcomeSchema.optional().describe('What comes out on this track.'),
});

/** One of several procedures in one scheme. */
export const trackSchema = z.strictObject({
  when: conditionSchema.optional().describe('Cases that take this track; of all tracks exactly one must fit.'),
  unless: conditionSchema.optional().describe('Cases that do not take it.'),
  replaces: replacesSchema.optional().describe('What is different here from the rest of this file.'),
  removes: z.array(dottedPath).min(1).optional().describe('Terms and steps that this track does not have.'),
  source: citation,
});
