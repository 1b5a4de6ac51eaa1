import { durationPattern } from '#deadlines';
import { z } from 'zod';
import { addressees, termForces } from '../vocabulary.js';
import { citation } from './words.js';

/** A length of time as #deadlines reads it. */
export const duration = z
  .string()
  .max(30)
  .regex(
    durationPattern,
    'is not a length of time: write a number and a unit, such as 14 days, 7 workingDays, 2 weeks or 1 month',
  );

const moment = z
  .string()
  .max(80)
  .regex(
    /^[A-Za-z]+\.[A-Za-z]+$/,
    'is not a moment: write event and moment with a dot, such as complaintFiled.received',
  );

/** How long somebody has for something, counted from a moment. */
export const termSchema = z.strictObject({
  within: duration.describe('Length and unit: hours, days, workingDays, weeks, months or years, such as 14 days.'),
  after: moment.describe('The moment that starts the term, such as complaintFiled.received.'),
  metBy: moment.describe('The moment that meets the term, such as receiptAcknowledged.sent.'),
  on: z.enum(addressees).describe('Whom the term binds.'),
  force: z
    .enum(termForces)
    .describe(
      '`fatal`: too late is lost; `norm`: must; `request`: is asked; `aim`: is aimed at; `expectation`: is expected.',
    ),
  source: citation,
});
