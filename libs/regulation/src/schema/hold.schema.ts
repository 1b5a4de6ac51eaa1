import { z } from 'zod';
import { procedureRoles, recipients } from '../vocabulary-roles.js';
import { holdReasons } from '../vocabulary-terms.js';
import { durationIfKnown } from './duration.js';
import { moment } from './moment.js';
import { citation, ownName } from './words.js';

/** A reason to hold a case: who decides, which clocks stop, and what ends it. */
export const holdSchema = z.strictObject({
  by: z.array(z.enum(procedureRoles)).min(1).describe('Who decides to hold.'),
  stops: z
    .union([z.array(ownName).min(1), z.enum(['all', 'none', 'unknown'])])
    .describe('Terms whose clocks stand still, by name; `none` when every clock runs on.'),
  endsOn: moment.optional().describe('The moment that ends the hold by itself; without it somebody resumes the case.'),
  wakeUp: durationIfKnown.describe('After how long somebody must look again; `none` when the source sets no time.'),
  told: z.array(z.enum(recipients)).min(1).optional().describe('Who is told of the hold.'),
  source: citation,
});

/** Every reason of the source to hold a case. */
export const holdsSchema = z.partialRecord(z.enum(holdReasons), holdSchema);
