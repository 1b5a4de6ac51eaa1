import { z } from 'zod';
import { dateFactEnds } from '../facts.js';
import { groundForces, groundTypes } from '../vocabulary.js';
import { citation, ownName } from './words.js';
import { duration } from './term.schema.js';

const factName = z
  .string()
  .max(150)
  .regex(
    /^[A-Za-z]+(\.[A-Za-z0-9]+)*$/,
    'is not a fact: write its name with dots, such as priorSteps.corporation.form',
  );

const factValue = z.string().min(1).max(60);

/** A row that a lawyer can read: all keys must hold; of a list one value is enough. */
export const conditionSchema = z
  .record(factName, z.union([factValue, z.array(factValue).min(1)]))
  .refine((row) => Object.keys(row).length > 0, 'is empty: name at least one fact');

/** A reason why the committee cannot, or need not, treat a complaint. */
export const groundSchema = z.strictObject({
  when: conditionSchema.describe('The facts that make the ground apply: keys are "and", a list is "or".'),
  unless: conditionSchema.optional().describe('Facts that take the ground away again, written like `when`.'),
  opens: z
    .strictObject({
      after: z
        .string()
        .max(150)
        .regex(
          new RegExp(`^priorSteps\\.[A-Za-z0-9]+\\.(${dateFactEnds.join('|')})$`),
          'is not a date: write the day of a prior step, such as priorSteps.corporation.on',
        )
        .describe('The day from which the wait counts: `priorSteps.<name>.on`.'),
      wait: duration.describe('How long the complainant has to wait, such as 1 month.'),
    })
    .optional()
    .describe('Only for `notYet`: the ground applies while the day of receipt is before `after` plus `wait`.'),
  type: z
    .enum(groundTypes)
    .describe(
      '`notCompetent`: not for this committee; `otherForum`: another body decides; ' +
        '`notYet`: too early, can be mended; `final`: it stays that way.',
    ),
  force: z
    .enum(groundForces)
    .describe('Whether the committee `must` refuse, `may` refuse, or `needNot` treat the complaint.'),
  refersTo: z
    .array(ownName)
    .min(1)
    .optional()
    .describe('Forums to go to instead, in order; only those the source names.'),
  source: citation,
});
