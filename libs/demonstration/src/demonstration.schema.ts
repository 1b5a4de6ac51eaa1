import { staffRoles } from '#access';
import {
  channels,
  expertises,
  forumStates,
  languages,
  nominators,
  priorStepAnswers,
  priorStepForms,
  respondents,
  signals,
  subjects,
} from '#regulation';
import { z } from 'zod';
import { actSchema } from './acts/act.schema.js';
import { daysAgo, line, name, text } from './words.js';

const person = z.strictObject({
  role: z.enum(staffRoles).describe('What this person is.'),
  participant: name.optional().describe('For a contact: the participant, by its id in the regulation.'),
  name: line.describe('An invented name.'),
  email: z.email().describe('An address under .example.'),
  seat: z
    .strictObject({
      name: name.describe('The seat of the regulation; for a deputy also * for every seat.').or(z.literal('*')),
      deputy: z.boolean().optional().describe('Whether this person stands in for whoever has the seat.'),
      nominatedBy: z
        .array(z.strictObject({ by: z.enum(nominators), participant: name.optional() }))
        .min(1)
        .max(20)
        .describe('Who put this person forward. All of them consented.'),
    })
    .optional()
    .describe('For the chair and the members: where this person sits.'),
  expertise: z.array(z.enum(expertises)).min(1).max(10).optional().describe('What this person knows of.'),
});

const priorStep = z.strictObject({
  step: name.describe('The name of the step in the regulation.'),
  form: z.enum(priorStepForms).optional(),
  daysBefore: daysAgo.optional().describe('Days before the day of filing.'),
  answer: z.enum(priorStepAnswers).optional(),
  answeredDaysBefore: daysAgo.optional().describe('Days before the day of filing.'),
});

const aCase = z.strictObject({
  daysAgo: daysAgo.describe('How long ago the complaint was filed.'),
  language: z.enum(languages),
  participant: name,
  subject: z.enum(subjects),
  complainantClass: name.optional().describe('The class of the complainant, by its name in the regulation.'),
  complainant: z.strictObject({
    name: line,
    email: z.email().optional(),
    phone: line.optional(),
    address: line.optional(),
  }),
  complaint: z.strictObject({
    description: text,
    dissatisfaction: text.optional(),
    desiredOutcome: text.optional(),
    period: line.optional(),
    against: line.optional(),
  }),
  priorSteps: z.array(priorStep).max(20).optional(),
  forums: z
    .array(z.strictObject({ forum: name, state: z.enum(forumStates) }))
    .max(20)
    .optional(),
  earlierAdvice: z.boolean().optional(),
  signal: z.enum(signals).optional().describe('Whether it is a complaint at all.'),
  respondent: z.enum(respondents).optional().describe('Whom the complaint is about.'),
  channel: z
    .enum(channels)
    .exclude(['online'])
    .optional()
    .describe('How it came in, where staff wrote it down. Without it the complainant filed it on line.'),
  acts: z.array(actSchema).max(40).describe('What happened since, oldest first.'),
});

/** What demo.yaml says: the people, and cases in the stages worth seeing. */
export const demonstrationSchema = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?$/)
    .describe('The first label of the host name.'),
  page: z
    .strictObject({
      phone: line.optional(),
      phoneHours: line.optional().describe('When somebody answers, in words.'),
      email: z.email().optional(),
      annualReports: z
        .array(z.strictObject({ year: z.int().min(1950).max(2200), title: line, address: z.url() }))
        .max(20)
        .default([]),
    })
    .optional()
    .describe('How the invented office is reached, and its yearly reports.'),
  people: z.array(person).min(1).max(50),
  cases: z.array(aCase).max(50),
});

export type Demonstration = z.infer<typeof demonstrationSchema>;
export type DemonstrationCase = Demonstration['cases'][number];
export type DemonstrationPerson = Demonstration['people'][number];
