import { z } from 'zod';
import { channels, contents, enclosures, subjects } from '../vocabulary.js';
import { citation } from './words.js';

/** What a complainant does before coming to the committee. */
export const priorStepSchema = z.strictObject({
  form: z.enum(['written', 'any']).describe('Whether it must be done in writing; `any` when the source sets no form.'),
  to: z
    .enum(['corporation', 'contactPerson', 'headOfDepartment'])
    .describe('To whom: the corporation as such, the contact person there, or the head of the department.'),
  source: citation,
});

/** How a complaint comes in. */
export const intakeSchema = z.strictObject({
  channels: z.array(z.enum(channels)).min(1).describe('Ways to file a complaint.'),
  required: z.array(z.enum(contents)).min(1).describe('What the committee must know before it can start.'),
  recommended: z.array(z.enum(enclosures)).min(1).optional().describe('What the source advises to send along.'),
  received: z.enum(['onReceipt']).describe('Which day counts as the day of filing: the day the complaint comes in.'),
  followOnline: z
    .enum(['code', 'codeAndPassword'])
    .optional()
    .describe('With what the source lets a complainant follow the case on line.'),
  source: citation,
});

/** What one can complain about. */
export const subjectsSchema = z.strictObject({
  list: z
    .enum(['open', 'closed'])
    .describe('`open`: the list gives examples; `closed`: the source names everything there is.'),
  handles: z
    .array(
      z.strictObject({
        subject: z.enum(subjects).describe("One of the platform's subjects."),
        source: citation,
      }),
    )
    .describe('Subjects that the source names; empty when it names none.'),
  exclusions: z
    .enum(['open', 'closed'])
    .describe('`open`: the grounds hold examples of what is excluded; `closed`: the source names everything there is.'),
  alsoOffered: z
    .array(z.enum(subjects))
    .min(1)
    .optional()
    .describe('Only with an open list: further subjects that people can choose, though the source does not name them.'),
});
