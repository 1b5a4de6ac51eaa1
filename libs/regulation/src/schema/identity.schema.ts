import { z } from 'zod';
import { languages } from '../language.js';
import { minimumWorkingDaysSchema, monthEnds, rollOverExceptionsSchema, rollOvers } from './counting.schema.js';
import { addressName, citation, dottedPath, ownName, shortText } from './words.js';

/** The text that a regulation is made from. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1).max(200).describe('Title of the source text, in its own language.'),
  dated: z
    .string()
    .min(1)
    .max(60)
    .describe('The date that the source text carries, or `unknown` when it carries none.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .describe('Language of the source text and so of every citation, such as nl.'),
  publisher: z.string().min(1).max(200).optional().describe('Who published the source text.'),
  website: z.url().max(300).optional().describe('Address at which the source says that the full regulation stands.'),
  read: z
    .array(citation)
    .min(1)
    .max(100)
    .optional()
    .describe(
      'Only where not the whole text could be read: the places that were. Every rule cites one of them, or stands under ' +
        '`assumptions` by its own path.',
    ),
});

/** How days are counted where a term does not say so itself. */
export const calendarSchema = z.strictObject({
  country: z.enum(['NL', 'BE']).describe('Whose weekends and holidays count.'),
  firstDayCounts: z.boolean().describe('Whether the day of the event is the first day of a term.'),
  monthEnd: z
    .enum(monthEnds)
    .describe('A month after 31 January: `clip` is the last day of February, `overflow` runs on into March.'),
  rollOver: z
    .enum(rollOvers)
    .describe(
      'What happens when the last day is a weekend or holiday: nothing, on to the next working day, ' +
        'or the Algemene termijnenwet with its exceptions.',
    ),
  rollOverExceptions: rollOverExceptionsSchema
    .optional()
    .describe('Only with nextWorkingDay: terms that do not roll over after all. A term can say otherwise.'),
  holidaysAreWorkingDays: z.boolean().describe('Whether a holiday on Monday to Friday counts as a working day.'),
  minimumWorkingDays: minimumWorkingDaysSchema
    .optional()
    .describe('Working days that every term of some length has at least.'),
  sources: z
    .strictObject({
      firstDayCounts: citation.optional(),
      monthEnd: citation.optional(),
      rollOver: citation.optional(),
      holidaysAreWorkingDays: citation.optional(),
    })
    .optional()
    .describe('For each calendar point that the source text settles: where. The other points are assumptions.'),
});

/** Something the source leaves open, or that was not read there, and this regulation fills in, visibly. */
export const assumptionSchema = z.strictObject({
  id: ownName.describe('Name of the assumption; its sentence for the public stands under this name in the texts.'),
  about: z.array(dottedPath).min(1).max(50).describe('Paths in this regulation that rest on the assumption.'),
  because: z.string().min(1).max(500).describe('What the source does not say, for whoever maintains the regulation.'),
  inferredFrom: z
    .array(shortText)
    .min(1)
    .max(20)
    .optional()
    .describe(
      'The rules under `about` were not read in the source but taken from these texts, which follow the same one. ' +
        'People see them as inferred.',
    ),
});

/** A landlord that takes part in the scheme. */
export const participantSchema = z.strictObject({
  id: addressName.describe('Fixed name of the participant; cases refer to it, so it never changes.'),
  name: shortText.describe('Name as the source writes it.'),
  kind: z
    .enum(['corporation', 'branch', 'otherLegalPerson'])
    .describe('A housing corporation, one branch of a larger corporation, or another legal person.'),
  of: shortText.optional().describe('Only for a branch: the corporation it is a part of.'),
  rentersOrganisation: shortText
    .optional()
    .describe(
      'Name of the organisation of its renters; `none` when there is none, `unknown` when the source is silent.',
    ),
});

/** How the committee can be reached, as far as the source says. */
export const contactSchema = z.strictObject({
  postalAddress: z
    .strictObject({
      lines: z.array(shortText).min(1).max(8).describe('The address, one line each, as it stands on an envelope.'),
      source: citation,
    })
    .optional()
    .describe('Where letters go.'),
  website: z
    .strictObject({ address: z.url().max(300).describe('The full address, with https://.'), source: citation })
    .optional()
    .describe('Website of the committee itself.'),
  email: z
    .strictObject({ address: z.email().max(200).describe('The e-mail address.'), source: citation })
    .optional()
    .describe('E-mail address of the committee itself.'),
  telephone: z
    .strictObject({
      number: z
        .string()
        .regex(/^\+?[0-9][0-9 ]{5,20}$/, 'is not a telephone number: write digits and spaces')
        .describe('The number as the source writes it.'),
      source: citation,
    })
    .optional()
    .describe('Telephone number of the committee itself.'),
});

export const languagesSchema = z
  .array(z.enum(languages))
  .min(1)
  .describe('Languages in which the texts stand; the first one is shown when a reader asks for another.');
