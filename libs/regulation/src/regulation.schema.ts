import { z } from 'zod';
import type { Language } from './language.js';
import { aftercareSchema, dataSchema } from './schema/aftercare.schema.js';
import { deemedSchema, extendsSchema, minimumSchema, optionSchema } from './schema/base.schema.js';
import { committeeSchema } from './schema/committee.schema.js';
import { collectiveSchema, complainantSchema, costsSchema, representationSchema } from './schema/complainant.schema.js';
import { groundSchema, judgementSchema } from './schema/ground.schema.js';
import { hearingSchema } from './schema/hearing.schema.js';
import { holdsSchema } from './schema/hold.schema.js';
import {
  assumptionSchema,
  calendarSchema,
  contactSchema,
  languagesSchema,
  participantSchema,
  sourceSchema,
} from './schema/identity.schema.js';
import { intakeSchema, priorStepSchema, subjectsSchema } from './schema/intake.schema.js';
import { letterRuleSchema } from './schema/letter.schema.js';
import { outcomeSchema } from './schema/outcome.schema.js';
import { stepSchema } from './schema/step.schema.js';
import { termSchema } from './schema/term.schema.js';
import { trackSchema } from './schema/track.schema.js';
import type { Texts } from './schema/texts.schema.js';
import { addressName, ownName } from './schema/words.js';
import { letters } from './vocabulary-letters.js';
import { respondents } from './vocabulary-roles.js';
import { stages } from './vocabulary-stages.js';
import { stepNames } from './vocabulary-steps.js';

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
    .enum(['regionalCommittee', 'internalProcedure', 'supportOrganisation', 'cooperative', 'model'])
    .describe('What sort of scheme this is; a `model` is only there for others to extend.'),
  extends: extendsSchema
    .optional()
    .describe('The base on which this file is a patch: maps merge by key, lists replace as a whole.'),
  languages: languagesSchema,
  timeZone: z.enum(['Europe/Amsterdam', 'Europe/Brussels']).describe('Where it must be midnight for a day to end.'),
  source: sourceSchema.describe('The text that this regulation is made from.'),
  calendar: calendarSchema.describe('How days are counted.'),
  assumptions: z.array(assumptionSchema).describe('What the source leaves open and this regulation fills in.'),
  contact: contactSchema.optional().describe('How the committee can be reached, as far as the source says.'),
  options: z.record(ownName, optionSchema).optional().describe('Choices that the text leaves to whoever adopts it.'),
  complainants: z
    .record(ownName, complainantSchema)
    .optional()
    .describe('Classes of people who can complain; without it everybody is treated alike.'),
  collective: collectiveSchema.optional().describe('Complaints of several people together.'),
  representation: representationSchema.optional().describe('Acting for somebody else.'),
  respondent: z.enum(respondents).describe('Who answers the complaint.'),
  participants: z.array(participantSchema).describe('The landlords that take part; empty only in a model.'),
  forums: z
    .record(
      ownName,
      z.strictObject({
        kind: z
          .enum(['tribunal', 'court', 'committee', 'form', 'other'])
          .describe(
            'What sort of body it is; `form`: another form of the organisation itself, for what is no complaint.',
          ),
      }),
    )
    .describe('Other bodies that the source names; their names stand in the texts.'),
  priorSteps: z.record(ownName, priorStepSchema).describe('What a complainant does before coming here, in this order.'),
  intake: intakeSchema.describe('How a complaint comes in.'),
  subjects: subjectsSchema.describe('What one can complain about.'),
  costs: costsSchema.optional().describe('What it costs to complain.'),
  judgements: z
    .record(ownName, judgementSchema)
    .optional()
    .describe('Open norms that a person judges; conditions name them as judgements.<name>: yes or no.'),
  grounds: z.record(ownName, groundSchema).describe('Reasons not to treat a complaint.'),
  deemed: z
    .record(
      z.string().regex(/^[A-Za-z]+\.[A-Za-z]+$/, 'is not a moment: write event and moment with a dot'),
      deemedSchema,
    )
    .optional()
    .describe('Moments that count as another one, such as the day of sending as the day of receipt.'),
  terms: z.record(ownName, termSchema).describe('How long somebody has for something.'),
  holds: holdsSchema.optional().describe('Reasons to hold a case.'),
  tracks: z
    .record(ownName, trackSchema)
    .optional()
    .describe('Several procedures in one scheme; every case takes exactly one.'),
  stages: z.array(z.enum(stages)).min(1).describe('The stages that a case can be in under this regulation.'),
  ends: z.array(z.enum(stages)).describe('Stages in which a case is finished.'),
  continuesElsewhere: z
    .array(z.enum(stages))
    .optional()
    .describe('Stages after which the procedure goes on in a way that this file does not describe (yet).'),
  matters: z
    .record(ownName, z.strictObject({ in: z.array(z.enum(stages)).min(1).describe('The stages of that name.') }))
    .optional()
    .describe('Other names that the matter takes on the way, such as dispute; the words stand in the texts.'),
  steps: z.partialRecord(z.enum(stepNames), stepSchema).describe('The steps of the procedure, in their usual order.'),
  letters: z
    .partialRecord(z.enum(letters), letterRuleSchema)
    .optional()
    .describe('Who gets a letter, where it is not who gets it otherwise.'),
  committee: committeeSchema.optional().describe('Who sits, who chose them, and who may not.'),
  hearing: hearingSchema.optional().describe('Hearing both sides.'),
  outcome: outcomeSchema.optional().describe('What comes out of the procedure.'),
  aftercare: aftercareSchema.optional().describe('What happens after the outcome.'),
  data: dataSchema.optional().describe('Secrecy, publication, keeping, and the annual report.'),
  minimums: z.record(ownName, minimumSchema).optional().describe('What every regulation on this base must keep.'),
});

/** What stands in a regulation file, without its texts. */
export type RegulationRules = z.infer<typeof regulationSchema>;

/** A regulation with its texts. Plain JSON: can be stored and read back. A language it lacks holds the texts of its first one. */
export type Regulation = RegulationRules & { texts: Record<Language, Texts> };

export type Ground = z.infer<typeof groundSchema>;
export type Term = z.infer<typeof termSchema>;
export type StepRule = z.infer<typeof stepSchema>;
export type Condition = NonNullable<Ground['when']>;
export type Judgement = z.infer<typeof judgementSchema>;
export type ComplainantClass = z.infer<typeof complainantSchema>;
export type HoldRule = NonNullable<z.infer<typeof holdsSchema>[keyof z.infer<typeof holdsSchema>]>;
export type Track = z.infer<typeof trackSchema>;
export type Seat = NonNullable<RegulationRules['committee']>['seats'][string];
export type CommitteeRule = NonNullable<RegulationRules['committee']>;
export type HearingRule = NonNullable<RegulationRules['hearing']>;
export type OutcomeRule = NonNullable<RegulationRules['outcome']>;
export type DeemedMoment = z.infer<typeof deemedSchema>;
export type Minimum = z.infer<typeof minimumSchema>;
export type Participant = z.infer<typeof participantSchema>;
export type CalendarRule = z.infer<typeof calendarSchema>;
