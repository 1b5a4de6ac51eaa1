import { z } from 'zod';
import type { Language } from './language.js';
import { groundSchema } from './schema/ground.schema.js';
import {
  assumptionSchema,
  calendarSchema,
  contactSchema,
  languagesSchema,
  participantSchema,
  sourceSchema,
} from './schema/identity.schema.js';
import { intakeSchema, priorStepSchema, subjectsSchema } from './schema/intake.schema.js';
import { stepSchema } from './schema/step.schema.js';
import { termSchema } from './schema/term.schema.js';
import type { Texts } from './schema/texts.schema.js';
import { addressName, ownName } from './schema/words.js';
import { stages, stepNames } from './vocabulary.js';

/** The shape of a regulation file. Types, editor help and the documented keys all come from here. */
export const regulationSchema = z.strictObject({
  schema: z.literal(1).describe('Version of this format.'),
  id: addressName.describe("Name of the regulation; equals the folder's name."),
  inForceFrom: z
    .union([z.iso.date(), z.literal('firstUse')])
    .describe(
      "First day in force, equal to the file's name; `firstUse` (file first-use.yaml) when the source has no date.",
    ),
  kind: z
    .enum(['regionalCommittee', 'internalProcedure', 'supportOrganisation', 'cooperative'])
    .describe('What sort of scheme this is.'),
  languages: languagesSchema,
  timeZone: z.enum(['Europe/Amsterdam', 'Europe/Brussels']).describe('Where it must be midnight for a day to end.'),
  source: sourceSchema.describe('The text that this regulation is made from.'),
  calendar: calendarSchema.describe('How days are counted.'),
  assumptions: z.array(assumptionSchema).describe('What the source leaves open and this regulation fills in.'),
  contact: contactSchema.optional().describe('How the committee can be reached, as far as the source says.'),
  respondent: z.enum(['participant']).describe('Who answers the complaint.'),
  participants: z.array(participantSchema).min(1).describe('The landlords that take part.'),
  forums: z
    .record(
      ownName,
      z.strictObject({
        kind: z.enum(['tribunal', 'court', 'committee', 'other']).describe('What sort of body it is.'),
      }),
    )
    .describe('Other bodies that the source names; their names stand in the texts.'),
  priorSteps: z.record(ownName, priorStepSchema).describe('What a complainant does before coming here, in this order.'),
  intake: intakeSchema.describe('How a complaint comes in.'),
  subjects: subjectsSchema.describe('What one can complain about.'),
  grounds: z.record(ownName, groundSchema).describe('Reasons not to treat a complaint.'),
  terms: z.record(ownName, termSchema).describe('How long somebody has for something.'),
  stages: z.array(z.enum(stages)).min(1).describe('The stages that a case can be in under this regulation.'),
  ends: z.array(z.enum(stages)).describe('Stages in which a case is finished.'),
  continuesElsewhere: z
    .array(z.enum(stages))
    .optional()
    .describe('Stages after which the procedure goes on in a way that this file does not describe (yet).'),
  steps: z.partialRecord(z.enum(stepNames), stepSchema).describe('The steps of the procedure, in their usual order.'),
});

/** What stands in a regulation file, without its texts. */
export type RegulationRules = z.infer<typeof regulationSchema>;

/** A regulation with its texts. Plain JSON: can be stored and read back. A language it lacks holds the texts of its first one. */
export type Regulation = RegulationRules & { texts: Record<Language, Texts> };

export type Ground = z.infer<typeof groundSchema>;
export type Term = z.infer<typeof termSchema>;
export type StepRule = z.infer<typeof stepSchema>;
export type Participant = z.infer<typeof participantSchema>;
export type CalendarRule = z.infer<typeof calendarSchema>;
