import { z } from 'zod';
import { capacities } from '../vocabulary-grounds.js';
import { citation, ownName, yesNoUnknown } from './words.js';

/** A class of people who can complain, with what they do first. */
export const complainantSchema = z.strictObject({
  capacities: z.array(z.enum(capacities)).min(1).describe('In what capacity somebody belongs to this class.'),
  priorSteps: z.array(ownName).describe('The prior steps of this class, in order; empty when it has none.'),
  withOption: ownName.optional().describe('The class exists only while this option is on.'),
  source: citation,
});

/** Complaints of several people together. */
export const collectiveSchema = z.strictObject({
  allowed: yesNoUnknown.describe('Whether several people can complain together.'),
  by: z
    .array(z.enum(['group', 'residentsCommittee', 'rentersOrganisation', 'foundation']))
    .min(1)
    .optional()
    .describe('In which form.'),
  leastSharePercent: z.int().min(1).max(100).optional().describe('The least share of the renters of a complex.'),
  joins: z
    .enum(['may', 'must', 'no', 'unknown'])
    .optional()
    .describe('Whether complaints of the same kind are joined.'),
  source: citation,
});

/** Acting for somebody else. */
export const representationSchema = z.strictObject({
  allowed: yesNoUnknown.describe('Whether somebody else can act for the complainant.'),
  powerOfAttorney: z.enum(['written', 'any', 'none', 'unknown']).describe('What power of attorney is asked for.'),
  exempt: z
    .array(z.enum(['lawyer', 'legalAidWorker', 'family']))
    .min(1)
    .optional()
    .describe('Who needs no power of attorney.'),
  legalRepresentatives: z
    .array(z.enum(['administrator', 'guardian', 'mentor', 'parent', 'heir']))
    .min(1)
    .optional()
    .describe('Who acts by law or appointment.'),
  source: citation,
});

/** What it costs to complain. */
export const costsSchema = z.strictObject({
  complainant: z.enum(['free', 'fee', 'unknown']).describe('Whether the complainant pays.'),
  amountInCents: z.int().min(1).optional().describe('Only for a fee: how much, in cents of a euro.'),
  refundedIf: z
    .array(z.enum(['admitted', 'wellFounded', 'partlyWellFounded', 'settled']))
    .min(1)
    .optional()
    .describe('Only for a fee: when it is paid back.'),
  exempt: z
    .array(z.enum(['lowIncome', 'houseSeeker']))
    .min(1)
    .optional()
    .describe('Only for a fee: who does not pay.'),
  source: citation,
});
