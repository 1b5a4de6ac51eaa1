import { staffRoles } from '#access';
import {
  admissibilityOutcomes,
  channels,
  contents,
  forumStates,
  languages,
  priorStepAnswers,
  priorStepForms,
  respondents,
  signals,
  subjects,
} from '#regulation';
import { z } from 'zod';

const line = z.string().min(1).max(300);
const text = z.string().min(1).max(5000);
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/);
/** A day before today. */
const daysAgo = z.int().min(0).max(3650);

const person = z.strictObject({
  role: z.enum(staffRoles).describe('What this person is.'),
  participant: name.optional().describe('For a contact: the participant, by its id in the regulation.'),
  name: line.describe('An invented name.'),
  email: z.email().describe('An address under .example.'),
});

const priorStep = z.strictObject({
  step: name.describe('The name of the step in the regulation.'),
  form: z.enum(priorStepForms).optional(),
  daysBefore: daysAgo.optional().describe('Days before the day of filing.'),
  answer: z.enum(priorStepAnswers).optional(),
  answeredDaysBefore: daysAgo.optional().describe('Days before the day of filing.'),
});

const judgement = z.strictObject({
  judgement: name.describe('The open norm, by its name in the regulation.'),
  holds: z.boolean(),
  motivation: text.describe('The reasons.'),
});

const act = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('acknowledgeReceipt'), daysAgo }),
  z.strictObject({
    step: z.literal('requestCompletion'),
    daysAgo,
    missing: z.array(z.enum(contents)).min(1).max(10),
  }),
  z.strictObject({
    step: z.literal('decideAdmissibility'),
    daysAgo,
    outcome: z.enum(admissibilityOutcomes),
    grounds: z.array(name).max(10).optional(),
    despite: z.array(name).max(10).optional(),
    judgements: z.array(judgement).max(10).optional(),
    motivation: text.optional(),
  }),
  z.strictObject({
    step: z.literal('forwardComplaint'),
    daysAgo,
    forum: name.describe('Where it goes, by its name in the regulation; with the consent of the complainant.'),
  }),
  z.strictObject({ step: z.literal('requestResponse'), daysAgo }),
  z.strictObject({ step: z.literal('submitResponse'), daysAgo, text, policy: text.optional() }),
]);

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
  acts: z.array(act).max(20).describe('What happened since, oldest first.'),
});

/** What demo.yaml says: the people, and cases in the stages worth seeing. */
export const demonstrationSchema = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?$/)
    .describe('The first label of the host name.'),
  people: z.array(person).min(1).max(50),
  cases: z.array(aCase).max(50),
});

export type Demonstration = z.infer<typeof demonstrationSchema>;
export type DemonstrationCase = Demonstration['cases'][number];
export type DemonstrationAct = DemonstrationCase['acts'][number];
export type DemonstrationPerson = Demonstration['people'][number];
