import { admissibilityOutcomes, channels, procedureRoles, stepNames, stepOutcomes } from '#regulation';
import { z } from 'zod';
import { factsSchema } from '../scenario/scenario.schema.js';

const day = z.iso.date();
const name = z
  .string()
  .max(60)
  .regex(/^[A-Za-z][A-Za-z0-9]*$/, 'is not a name of a rule: one word, such as tooLate');
const names = z.array(name).max(50);

/** Beyond this nobody replays on a command line. */
export const mostCases = 5000;
const mostActs = 200;
const mostText = 2000;

/** Everything that goes in is a name, a day or a number: room for a sentence would be room for personal data. */
const inputs = z
  .record(name, z.unknown())
  .refine((given) => JSON.stringify(given).length <= mostText, `is longer than ${mostText} characters`);

const actSchema = z.strictObject({
  on: day.describe('The legal day of the act.'),
  recorded: day.optional().describe('The day on which it was recorded, when that was later.'),
  by: z.enum(procedureRoles),
  does: z.enum(stepNames),
  channel: z.enum(channels).optional(),
  outcome: z.enum(stepOutcomes).optional(),
  grounds: names.optional(),
  despite: names.optional(),
  points: z.array(inputs).min(1).max(50).optional(),
  reasons: z.enum(['yes', 'no']).optional(),
  with: inputs.optional(),
  moments: z.record(name, day).optional(),
});

/** A case that was: its facts and its acts on their days, as a scenario writes them. No personal data. */
export const pastCaseSchema = z.strictObject({
  case: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/, 'is not a number of a case: use letters, digits and hyphens')
    .describe('The number of the case, or a name of your own; never the name of a person.'),
  version: z
    .string()
    .max(20)
    .optional()
    .describe('The version it ran under, as its file is called; the one of the day of filing when not named.'),
  facts: factsSchema,
  acts: z.array(actSchema).min(1).max(mostActs).describe('What was done, in the order in which it was recorded.'),
  then: z
    .strictObject({
      admission: z.enum(admissibilityOutcomes).optional().describe('What was decided on admissibility.'),
      dates: z.record(name, day).optional().describe('The last day of a term as it was, by the name of the term.'),
    })
    .optional()
    .describe('What was so then, where it is known better than the version of then says.'),
});

export type PastCase = z.infer<typeof pastCaseSchema>;
export type PastAct = PastCase['acts'][number];
