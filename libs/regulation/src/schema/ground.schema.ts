import { z } from 'zod';
import { dateFactPattern } from '../facts.js';
import { groundForces, groundMoments, groundTypes } from '../vocabulary-grounds.js';
import { procedureRoles } from '../vocabulary-roles.js';
import { conditionSchema } from './condition.schema.js';
import { duration } from './duration.js';
import { citation, ownName } from './words.js';

const dateFact = z
  .string()
  .max(150)
  .regex(dateFactPattern, 'is not a date: write the day of a prior step, such as priorSteps.corporation.on');

/** A reason why the committee cannot, or need not, treat a complaint. */
export const groundSchema = z.strictObject({
  when: conditionSchema
    .optional()
    .describe('The facts that make the ground apply: keys are "and", a list is "or". Without it every case.'),
  unless: conditionSchema.optional().describe('Facts that take the ground away again, written like `when`.'),
  opens: z
    .strictObject({
      after: dateFact.describe('The day from which the wait counts: `priorSteps.<name>.on`.'),
      wait: duration.describe('How long the complainant has to wait, such as 1 month.'),
    })
    .optional()
    .describe('Only for `notYet`: the ground applies while the day of receipt is before `after` plus `wait`.'),
  closes: z
    .strictObject({
      after: dateFact.describe('The day from which the time to file counts, such as conduct.on or conduct.known.'),
      wait: duration.optional().describe('The time to file begins only after this wait, such as 4 weeks of silence.'),
      within: duration.describe('How long somebody can file, such as 1 year.'),
    })
    .optional()
    .describe('The ground applies once the day of receipt is after `after` plus `wait` plus `within`: too late.'),
  type: z
    .enum(groundTypes)
    .describe(
      '`notCompetent`: not for this committee; `otherForum`: another body decides; `otherForm`: no complaint but a ' +
        'report or a request; `forwarded`: it is sent on; `notYet`: too early, can be mended; `final`: it stays that way.',
    ),
  force: z
    .enum(groundForces)
    .describe('Whether the committee `must` refuse, `may` refuse, or `needNot` treat the complaint.'),
  arises: z
    .enum(groundMoments)
    .optional()
    .describe(
      'Whether it counts `beforeAdmission` (as when absent), `afterAdmission` (then the treatment stops) or both.',
    ),
  by: z.array(z.enum(procedureRoles)).min(1).optional().describe('Who decides on this ground, when not everybody may.'),
  withoutOption: ownName.optional().describe('The ground exists only while this option is off.'),
  refersTo: z
    .array(ownName)
    .min(1)
    .optional()
    .describe(
      'Forums to go to instead, in order; only those the source names. With `otherForm` a forum of the kind `form`.',
    ),
  source: citation,
});

/** An open norm: a person judges, with reasons; never computed. */
export const judgementSchema = z.strictObject({
  by: z.array(z.enum(procedureRoles)).min(1).describe('Who judges. Reasons always go with it.'),
  source: citation,
});
