import {
  channels,
  forumStates,
  priorStepAnswers,
  priorStepForms,
  procedureRoles,
  respondents,
  signals,
  stepNames,
  stepOutcomes,
  subjects,
} from '#regulation';
import { z } from 'zod';
import { type Expectation, expectationSchema } from './expectation.schema.js';

const day = z.iso.date();
const names = z.array(z.string().min(1));
const yesOrNo = z.enum(['yes', 'no']);

/** What is known about a complaint, as a scenario or a past case writes it. */
export const factsSchema = z.strictObject({
  subject: z.enum(subjects).optional(),
  participant: z
    .string()
    .optional()
    .describe(
      'The id of a participant, `notListed`, or `any`: the first one that takes part, or some landlord in a model.',
    ),
  priorSteps: z
    .record(
      z.string(),
      z.strictObject({
        form: z.enum(priorStepForms).optional(),
        on: day.optional(),
        answer: z.enum(priorStepAnswers).optional(),
        answeredOn: day.optional(),
        answerDated: day.optional(),
        answerBy: day.optional(),
        longerTerm: yesOrNo.optional(),
      }),
    )
    .default({}),
  forums: z.record(z.string(), z.enum(forumStates)).default({}),
  earlierAdvice: yesOrNo.optional(),
  complainant: z.string().optional().describe('The class of the complainant, as the regulation calls it.'),
  respondent: z.enum(respondents).optional(),
  signal: z.enum(signals).optional(),
  collective: yesOrNo.optional(),
  anonymous: yesOrNo.optional(),
  conduct: z
    .strictObject({
      on: day.optional(),
      endedOn: day.optional(),
      known: day.optional(),
      continuing: yesOrNo.optional(),
    })
    .optional(),
});

const entrySchema = z
  .strictObject({
    on: day.describe('The legal day of the act, or the day somebody looks.'),
    recorded: day.optional().describe('The day on which the act is recorded, when that is later.'),
    at: z.iso
      .datetime()
      .optional()
      .describe(
        'The instant of recording in UTC, where the hour matters: the act is then of the day it is at that instant in the time ' +
          'zone of the regulation, and `on` must be that day.',
      ),
    by: z.enum(procedureRoles).optional(),
    does: z.enum(stepNames).optional().describe('The step; without it somebody only looks.'),
    channel: z.enum(channels).optional(),
    outcome: z.enum(stepOutcomes).optional().describe('How the step ends, for a step that can end in several ways.'),
    grounds: names.optional(),
    despite: names.optional(),
    points: z
      .array(z.record(z.string(), z.unknown()))
      .min(1)
      .optional()
      .describe('Points of the complaint as the step wants them: their ids, or what is decided about each.'),
    reasons: yesOrNo.optional().describe('Whether written reasons go with the decision.'),
    with: z
      .record(z.string(), z.unknown())
      .optional()
      .describe(
        'What else goes in, by the names of the table of steps; texts that a step needs are there by themselves.',
      ),
    moments: z
      .record(z.string(), day)
      .optional()
      .describe('Further days of the act, such as the day a letter is dated.'),
    expect: expectationSchema.optional(),
  })
  .refine(({ does, by }) => (does === undefined) === (by === undefined), 'names a step and who takes it, or neither')
  .refine(({ at, recorded }) => at === undefined || recorded === undefined, 'names `at` or `recorded`, not both')
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
export type { Expectation };
