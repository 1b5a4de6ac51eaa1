import { z } from 'zod';
import { stages } from '../vocabulary-stages.js';
import { addressees, procedureRoles, recipients } from '../vocabulary-roles.js';
import { extensionReasons, lapseEffects, termForces } from '../vocabulary-terms.js';
import { stepOutcomes } from '../vocabulary-outcomes.js';
import { conditionSchema } from './condition.schema.js';
import { countingSchema } from './counting.schema.js';
import { duration } from './duration.js';
import { moment, termStart } from './moment.js';
import { citation, ownName, yesNoUnknown } from './words.js';

/** How a term can become longer. */
const extendableSchema = z.strictObject({
  by: z.array(z.enum(procedureRoles)).min(1).describe('Who decides on more time.'),
  length: z
    .union([duration, z.enum(['free', 'unknown'])])
    .describe('How much longer at most; `free` without a maximum.'),
  times: z
    .union([z.int().min(1).max(20), z.enum(['free', 'unknown'])])
    .describe('How often; `free` without a maximum.'),
  because: z.array(z.enum(extensionReasons)).min(1).optional().describe('The reasons the source names.'),
  onRequest: z
    .array(z.enum(addressees))
    .min(1)
    .optional()
    .describe('Who can ask for it, where only a request makes the term longer.'),
  told: yesNoUnknown.describe('Whether both sides must be told before the term ends.'),
  withReasons: yesNoUnknown.describe('Whether the reasons must be given.'),
  source: citation,
});

const lapseSchema = z.strictObject({
  effect: z
    .enum(lapseEffects)
    .describe(
      '`nothing`; `opensNextInstance`: somebody may go on to a forum; `deemedDecision`: silence is an outcome.',
    ),
  forums: z.array(ownName).min(1).optional().describe('Only for opensNextInstance: where one can go then.'),
  outcome: z.enum(stepOutcomes).optional().describe('Only for deemedDecision: the outcome that is deemed.'),
  to: z.enum(stages).optional().describe('Only for deemedDecision: the stage that follows.'),
  source: citation,
});

const reminderSchema = z.strictObject({
  before: duration.describe('How long before the last day.'),
  to: z.array(z.enum(recipients)).min(1).describe('Who is reminded.'),
});

const escalationSchema = z.strictObject({
  late: duration.describe('How long after the last day.'),
  to: z.array(z.enum(recipients)).min(1).describe('Who is told; `publicReport` is a line in the annual report.'),
});

/** How long somebody has for something, counted from a moment. */
export const termSchema = z.strictObject({
  within: duration.describe('Length and unit: hours, days, workingDays, weeks, months or years, such as 14 days.'),
  after: termStart.describe(
    'The moment that starts the term, such as complaintFiled.received, or the end of another: terms.<name>.end.',
  ),
  orAfter: moment
    .optional()
    .describe('The moment that starts the term on a road without `after`, such as an advice without a hearing.'),
  metBy: moment.describe('The moment that meets the term, such as receiptAcknowledged.sent.'),
  orMetBy: z.array(moment).min(1).optional().describe('Other moments that meet it as well.'),
  direction: z
    .enum(['within', 'notBefore', 'countedBack'])
    .optional()
    .describe(
      '`within` (as when absent); `notBefore`: not earlier than; `countedBack`: at least so long before `after`.',
    ),
  counting: countingSchema.optional().describe('Where this term counts days in another way than `calendar` says.'),
  when: conditionSchema.optional().describe('The term exists only in cases like this, such as finding: wellFounded.'),
  unless: conditionSchema.optional().describe('The term does not exist in cases like this.'),
  on: z.enum(addressees).describe('Whom the term binds.'),
  force: z
    .enum(termForces)
    .describe(
      '`fatal`: too late is lost; `norm`: must; `request`: is asked; `aim`: is aimed at; `expectation`: is expected.',
    ),
  extendable: extendableSchema.optional().describe('How the term can become longer; without it, it cannot.'),
  standsStillIn: z
    .array(z.enum(stages))
    .min(1)
    .optional()
    .describe('Stages in which the clock of this term stands still; a hold says itself which clocks it stops.'),
  onLapse: lapseSchema.optional().describe('What follows when the term passes; without it nothing but a reminder.'),
  reminders: z.array(reminderSchema).min(1).optional().describe('Who is reminded before the last day.'),
  escalations: z.array(escalationSchema).min(1).optional().describe('Who is told after the last day.'),
  source: citation,
});
