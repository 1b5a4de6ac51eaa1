import { z } from 'zod';
import { recipients } from '../vocabulary-roles.js';
import { citation } from './words.js';

/** Who gets a letter. */
export const letterRuleSchema = z.strictObject({
  to: z.array(z.enum(recipients)).min(1).describe('To whom it is addressed.'),
  copies: z.array(z.enum(recipients)).min(1).optional().describe('Who gets a copy.'),
  source: citation,
});
