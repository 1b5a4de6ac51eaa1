import { z } from 'zod';
import { channels, contents, enclosures, subjects } from '../vocabulary.js';
import { citation, ownName, yesNoUnknown } from './words.js';

/** To whom somebody can go before coming to the committee. */
export const priorStepAddressees = [
  'corporation',
  'contactPerson',
  'headOfDepartment',
  'employeeConcerned',
  'superior',
  'manager',
  'director',
  'board',
  'staffConfidant',
  'generalMailbox',
  'internalProcedure',
] as const;

/** What a complainant does before coming to the committee. */
export const priorStepSchema = z.strictObject({
  form: z.enum(['written', 'any']).describe('Whether it must be done in writing; `any` when the source sets no form.'),
  to: z
    .enum(priorStepAddressees)
    .describe('To whom: the corporation as such, the contact person there, or the head of the department.'),
  optional: z
    .boolean()
    .optional()
    .describe('Whether the source only advises this step; it is a condition when absent.'),
  proof: z
    .array(z.enum(['copyOfAnswer', 'proofOfFiling']))
    .min(1)
    .optional()
    .describe('What must be sent along to show that the step was taken.'),
  waivedBy: ownName.optional().describe('The judgement with which the step cannot reasonably be asked.'),
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
  help: z
    .array(z.enum(['staff', 'adviser']))
    .min(1)
    .optional()
    .describe('Who helps to write the complaint down.'),
  languages: z
    .union([
      z.array(z.string().regex(/^[a-z]{2}$/, 'is not a language: write two letters, such as nl')).min(1),
      z.enum(['any', 'unknown']),
    ])
    .optional()
    .describe('Languages in which a complaint can be written.'),
  attachments: yesNoUnknown.optional().describe('Whether something can be sent along.'),
  anonymous: z
    .enum(['accepted', 'refused', 'unknown'])
    .optional()
    .describe('What happens to a complaint without a name.'),
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
