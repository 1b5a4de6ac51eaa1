import { z } from 'zod';
import {
  admissibilityOutcomes,
  channels,
  forumStates,
  priorStepAnswers,
  priorStepForms,
  procedureRoles,
  stages,
  stepNames,
  subjects,
} from '#regulation';
import { refusalCodes } from '../refusal.js';

const day = z.iso.date();
const names = z.array(z.string().min(1));
const absent = z.literal('none');
const yesOrNo = z.enum(['yes', 'no']);

const factsSchema = z.strictObject({
  subject: z.enum(subjects).optional(),
  participant: z.string().optional().describe('The id of a participant, or `notListed`.'),
  priorSteps: z
    .record(
      z.string(),
      z.strictObject({
        form: z.enum(priorStepForms).optional(),
        on: day.optional(),
        answer: z.enum(priorStepAnswers).optional(),
        answeredOn: day.optional(),
      }),
    )
    .default({}),
  forums: z.record(z.string(), z.enum(forumStates)).default({}),
  earlierAdvice: yesOrNo.optional(),
});

const deadlineSchema = z.strictObject({
  due: z.union([day, absent]).optional(),
  status: z.enum(['running', 'met', 'metLate', 'overdue']).optional(),
  metOn: z.union([day, absent]).optional(),
  startedOn: day.optional(),
  derivation: z
    .array(z.record(z.string(), z.unknown()))
    .optional()
    .describe('Steps that occur in the derivation in this order; of each only the keys that matter.'),
});

/** What must be so after an entry of the story. What is not named is not looked at; lists are complete, in any order. */
const expectationSchema = z.strictObject({
  intake: z
    .strictObject({
      answer: z.enum(['yes', 'notYet', 'no', 'undecided']).optional(),
      opensOn: z.union([day, absent]).optional(),
      refersTo: names.optional(),
      missing: names.optional(),
    })
    .optional()
    .describe('The advice to somebody who would file on this day.'),
  grounds: names.optional().describe('The grounds that apply: on the day of receipt, or today when nothing is filed.'),
  undecided: names.optional().describe('The grounds that wait for a fact nobody gave.'),
  refused: z
    .strictObject({
      code: z.enum(refusalCodes).optional(),
      rule: z.string().optional(),
      source: z.string().optional(),
      missing: names.optional(),
    })
    .optional()
    .describe('The step of this entry was refused; without this it must have been taken.'),
  letters: names.optional().describe('The letters that go out with the step of this entry.'),
  stage: z.enum(stages).optional(),
  ended: yesOrNo.optional(),
  admissibility: z
    .strictObject({
      outcome: z.enum(admissibilityOutcomes).optional(),
      grounds: names.optional(),
      despite: names.optional(),
      refersTo: names.optional(),
      opensOn: z.union([day, absent]).optional(),
    })
    .optional(),
  steps: z.partialRecord(z.enum(procedureRoles), names).optional().describe('The steps that are open to each role.'),
  deadlines: z.record(z.string(), z.union([deadlineSchema, absent])).optional(),
  next: z
    .union([z.strictObject({ term: z.string(), due: day }), absent])
    .optional()
    .describe('The open deadline that comes first.'),
});

const entrySchema = z
  .strictObject({
    on: day.describe('The legal day of the act, or the day somebody looks.'),
    recorded: day.optional().describe('The day on which the act is recorded, when that is later.'),
    by: z.enum(procedureRoles).optional(),
    does: z.enum(stepNames).optional().describe('The step; without it somebody only looks.'),
    channel: z.enum(channels).optional(),
    outcome: z.enum(admissibilityOutcomes).optional(),
    grounds: names.optional(),
    despite: names.optional(),
    reasons: yesOrNo.optional().describe('Whether written reasons go with the decision.'),
    expect: expectationSchema.optional(),
  })
  .refine(({ does, by }) => (does === undefined) === (by === undefined), 'names a step and who takes it, or neither')
  .refine(({ does, expect }) => does ?? expect, 'needs a step or something to expect');

/** A story about one complaint under one regulation, with what must be so on the way. */
export const scenarioSchema = z.strictObject({
  title: z.string().min(1).describe('What the story shows, as a sentence.'),
  version: z
    .string()
    .optional()
    .describe('The version of the regulation, as its file is called; the newest when not named.'),
  facts: factsSchema.describe('What is known about the complaint; what is left out is unknown.'),
  story: z.array(entrySchema).min(1).describe('Acts and looks, in the order in which they are recorded.'),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioEntry = Scenario['story'][number];
export type Expectation = NonNullable<ScenarioEntry['expect']>;
