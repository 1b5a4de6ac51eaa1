import { z } from 'zod';
import { duration } from './duration.js';
import { citation } from './words.js';

/** A term of at least so long contains at least so many working days. */
export const minimumWorkingDaysSchema = z.strictObject({
  ifAtLeast: duration.describe('Only for terms of at least this length.'),
  count: z.int().min(1).max(10).describe('So many working days it has at least.'),
});

/** Terms that do not roll over although others do. */
export const rollOverExceptionsSchema = z.strictObject({
  longerThan: z
    .array(duration)
    .min(1)
    .optional()
    .describe('Terms longer than these, one per unit: 12 weeks, 3 months.'),
  units: z
    .array(z.enum(['hours', 'days', 'workingDays', 'weeks', 'months', 'years']))
    .min(1)
    .optional()
    .describe('Terms in these units.'),
  countedBack: z.boolean().optional().describe('Terms that are counted back.'),
});

export const rollOvers = ['none', 'nextWorkingDay', 'algemeneTermijnenwet'] as const;
export const monthEnds = ['clip', 'overflow'] as const;

/** How one term counts days, where it differs from the calendar of the regulation. */
export const countingSchema = z.strictObject({
  firstDayCounts: z.boolean().optional().describe('Whether the day of the event is the first day of this term.'),
  monthEnd: z.enum(monthEnds).optional().describe('What a month after 31 January is, for this term.'),
  rollOver: z.enum(rollOvers).optional().describe('What a weekend or holiday on the last day does, for this term.'),
  rollOverExceptions: rollOverExceptionsSchema.optional().describe('When this term does not roll over after all.'),
  holidaysAreWorkingDays: z.boolean().optional().describe('Whether holidays are working days, for this term.'),
  minimumWorkingDays: minimumWorkingDaysSchema.optional().describe('Working days that this term has at least.'),
  source: citation,
});
