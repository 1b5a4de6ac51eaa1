import { z } from 'zod';
import { procedureRoles, recipients } from '../vocabulary-roles.js';
import { duration, durationIfKnown } from './duration.js';
import { citation, yesNoUnknown } from './words.js';

/** What happens after the outcome. */
export const aftercareSchema = z.strictObject({
  commitments: z
    .strictObject({
      confirmedByComplainant: yesNoUnknown.describe('Whether the complainant is asked if it was kept.'),
      source: citation,
    })
    .optional()
    .describe('What is promised to the complainant, with a day.'),
  measures: z
    .strictObject({
      raisedWith: z
        .array(z.enum(['workingGroup', 'employee', 'management']))
        .min(1)
        .optional()
        .describe('With whom an improvement is raised.'),
      evaluatedAfter: durationIfKnown.describe('After how long it is judged whether it worked.'),
      by: z.array(z.enum(procedureRoles)).min(1).describe('Who judges it.'),
      told: z.array(z.enum(recipients)).min(1).optional().describe('Who hears the result.'),
      source: citation,
    })
    .optional()
    .describe('What is changed so that it does not happen again, and is judged later.'),
  boardMember: z
    .strictObject({
      told: z.enum(['everyComplaint', 'foundedOnly', 'everyOutcome']).describe('Of what the board member is told.'),
      mayPutOnAgenda: yesNoUnknown.describe('Whether the board member can put a complaint on the agenda alone.'),
      source: citation,
    })
    .optional()
    .describe('What a member of the supervising board sees.'),
});

/** Secrecy, keeping and telling. */
export const dataSchema = z.strictObject({
  secrecy: z
    .strictObject({
      binds: z
        .array(z.enum(['members', 'secretary', 'everybodyInvolved']))
        .min(1)
        .describe('Who must keep silent.'),
      identityHidden: z.enum(['onRequest', 'never', 'unknown']).describe('Whether a name can be kept from others.'),
      source: citation,
    })
    .optional()
    .describe('Who must keep silent.'),
  privacy: z
    .strictObject({
      rules: z
        .enum(['own', 'lawOnly', 'unknown'])
        .describe('Whether it has rules of its own or points to the law; `unknown` when they were not read.'),
      source: citation,
    })
    .optional()
    .describe('Whether the text speaks of personal data.'),
  register: z
    .strictObject({
      address: z
        .enum(['kept', 'notNeeded', 'unknown'])
        .describe('Whether the address of the complainant stands in it.'),
      source: citation,
    })
    .optional()
    .describe('The register of complaints.'),
  publication: z
    .strictObject({
      advices: z.enum(['none', 'anonymised', 'withParticipant', 'unknown']).describe('Whether outcomes are published.'),
      source: citation,
    })
    .optional()
    .describe('What is published.'),
  retention: z
    .strictObject({
      keeps: z.union([duration, z.literal('unknown')]).describe('How long a case file is kept after its end.'),
      source: citation,
    })
    .optional()
    .describe('How long a case file is kept.'),
  annualReport: z
    .strictObject({
      contents: z
        .array(
          z.enum([
            'counts',
            'composition',
            'method',
            'advices',
            'decisions',
            'lateDecisions',
            'recommendations',
            'finance',
          ]),
        )
        .min(1)
        .describe('What stands in it.'),
      before: z
        .string()
        .regex(
          /^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/,
          'is not a day of the year: write month and day, such as 02-10',
        )
        .optional()
        .describe('Before which day of the next year, such as 02-10.'),
      to: z.array(z.enum(recipients)).min(1).optional().describe('Who gets it.'),
      source: citation,
    })
    .optional()
    .describe('What is reported each year.'),
  statistics: z
    .strictObject({
      smallestCell: z.int().min(1).max(100).describe('Numbers below this are not shown.'),
      source: citation,
    })
    .optional()
    .describe('How statistics keep people out of sight.'),
});
