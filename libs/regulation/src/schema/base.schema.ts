import { z } from 'zod';
import { nominators } from './committee.schema.js';
import { duration } from './duration.js';
import { addressName, citation, dottedPath, ownName } from './words.js';

/** The regulation that this one is a patch on. */
export const extendsSchema = z.strictObject({
  base: addressName.describe('The id of the base regulation.'),
  version: z
    .union([z.iso.date(), z.literal('firstUse')])
    .describe('The version of the base: its inForceFrom. A newer base changes nothing here.'),
  removes: z
    .array(dottedPath)
    .min(1)
    .optional()
    .describe('What of the base does not hold here, such as grounds.tooLate.'),
  skipsScenarios: z
    .array(
      z.strictObject({
        scenario: addressName.describe('Its file in the folder scenarios of the base, without .yaml.'),
        because: z.string().min(1).max(500).describe('Which deviation makes it come out otherwise here.'),
      }),
    )
    .min(1)
    .max(100)
    .optional()
    .describe('Scenarios of the base that come out otherwise here. All others are played under this regulation too.'),
});

export const minimumRules = [
  'seatsNominatedBy',
  'nextInstanceIncludes',
  'termAtMost',
  'termAtLeast',
  'waitAtMost',
  'filingAtLeast',
  'freeOfCharge',
  'noFurtherGrounds',
] as const;

/** Something that every regulation on this base must keep. */
export const minimumSchema = z.strictObject({
  rule: z
    .enum(minimumRules)
    .describe(
      'What is guarded: seats, the next instance, the length of a term, a wait or a time to file, costs, grounds.',
    ),
  nominatedBy: z.enum(nominators).optional().describe('Only for seatsNominatedBy: by whom.'),
  atLeast: z.int().min(1).max(50).optional().describe('Only for seatsNominatedBy: how many seats.'),
  forum: ownName.optional().describe('Only for nextInstanceIncludes: the forum.'),
  term: ownName.optional().describe('Only for termAtMost and termAtLeast: the term.'),
  ground: ownName.optional().describe('Only for waitAtMost and filingAtLeast: the ground.'),
  length: duration.optional().describe('Only for lengths: the limit.'),
  binds: z
    .enum(['everybody', 'corporations'])
    .optional()
    .describe(
      'Whom it binds: `everybody` (as when absent), or only a regulation in which a housing corporation or a branch of one takes part.',
    ),
  source: citation,
});

/** A choice that the text leaves to whoever adopts it. */
export const optionSchema = z.strictObject({
  chosen: z.boolean().describe('Whether it is on here.'),
  source: citation,
});

/** A moment that counts as another one. */
export const deemedSchema = z.strictObject({
  is: z
    .string()
    .max(80)
    .regex(/^[A-Za-z]+\.[A-Za-z]+$/, 'is not a moment: write event and moment with a dot, such as adviceIssued.sent')
    .describe('The moment that counts instead, such as complaintFiled.sent.'),
  plus: duration.optional().describe('So long after it.'),
  channels: z
    .array(z.enum(['online', 'post', 'email', 'spoken']))
    .min(1)
    .optional()
    .describe('Only for what came in by these channels.'),
  source: citation,
});
