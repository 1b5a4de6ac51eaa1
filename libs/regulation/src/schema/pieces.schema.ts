import { z } from 'zod';
import { citation } from './words.js';

/** A number of whole days: what lies in the bundle is settled by the database, which knows no working days. */
const wholeDays = z
  .string()
  .regex(
    /^(?:1 (?:day|week)|(?:[2-9]|[1-9][0-9]{1,2}) (?:day|week)s)$/,
    'is not a number of days: write it in days or weeks, such as 7 days or 1 week',
  );

/** What is laid before the committee, and when each side must have been able to see it. */
export const piecesSchema = z
  .strictObject({
    seenFor: wholeDays.describe('How long a side must have been able to see a piece before it can be used.'),
    postTakes: wholeDays.describe('How long after posting a piece is taken to be there, for a side on paper.'),
    lateFrom: wholeDays.describe('How long before the hearing a piece comes too late, unless leave is given.'),
    source: citation,
  })
  .describe('Pieces: how long both sides must have been able to see them, and which come too late.');
