import { durationPattern } from '#deadlines';
import { z } from 'zod';

/** A length of time as #deadlines reads it. */
export const duration = z
  .string()
  .max(30)
  .regex(
    durationPattern,
    'is not a length of time: write a number and a unit, such as 14 days, 7 workingDays, 2 weeks or 1 month',
  );

/** A length of time, or `none` when the source says there is none, or `unknown` when it says nothing. */
export const durationIfKnown = z.union([duration, z.enum(['none', 'unknown'])]);
