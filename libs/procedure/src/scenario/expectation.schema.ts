import {
  admissibilityOutcomes,
  boardDecisions,
  commitmentOutcomes,
  findings,
  lapseEffects,
  measureOutcomes,
  pieceOutcomes,
  procedureRoles,
  stages,
  stepOutcomes,
  treatments,
} from '#regulation';
import { z } from 'zod';
import { refusalCodes } from '../refusal.js';

const day = z.iso.date();
const names = z.array(z.string().min(1));
const absent = z.literal('none');
const dayOrNone = z.union([day, absent]);
const yesOrNo = z.enum(['yes', 'no']);

const deadlineSchema = z.strictObject({
  due: dayOrNone.optional(),
  status: z.enum(['running', 'met', 'metLate', 'metEarly', 'overdue']).optional(),
  metOn: dayOrNone.optional(),
  startedOn: day.optional(),
  extended: z.int().min(0).optional().describe('How often this run was made longer.'),
  lapse: z
    .union([
      z.strictObject({
        effect: z.enum(lapseEffects).optional(),
        since: day.optional(),
        refersTo: names.optional(),
        deemed: z.enum(stepOutcomes).optional(),
      }),
      absent,
    ])
    .optional()
    .describe('What the passing of the last day means.'),
  derivation: z
    .array(z.record(z.string(), z.unknown()))
    .optional()
    .describe('Steps that occur in the derivation in this order; of each only the keys that matter.'),
});

const decisionSchemas = {
  admissibility: z
    .strictObject({
      outcome: z.enum(admissibilityOutcomes).optional(),
      grounds: names.optional(),
      despite: names.optional(),
      refersTo: names.optional(),
      opensOn: dayOrNone.optional(),
      competence: z.enum(['competent', 'notCompetent', 'partly']).optional(),
    })
    .optional(),
  points: z
    .record(
      z.string(),
      z.strictObject({
        admissibility: z.union([z.enum(admissibilityOutcomes), absent]).optional(),
        competence: z.enum(['competent', 'notCompetent']).optional(),
        finding: z.union([z.enum(findings), absent]).optional(),
        boardDecision: z.union([z.enum(boardDecisions), absent]).optional(),
      }),
    )
    .optional()
    .describe('What was decided per point of the complaint.'),
  outcome: z
    .union([
      z.strictObject({
        finding: z.union([z.enum(findings), absent]).optional(),
        nature: z.string().optional(),
        on: day.optional(),
      }),
      absent,
    ])
    .optional()
    .describe('What came out: the finding as a whole, and what it is worth.'),
  boardDecision: z
    .union([z.strictObject({ outcome: z.enum(boardDecisions).optional(), on: day.optional() }), absent])
    .optional(),
  treatment: z.union([z.enum(treatments), absent]).optional(),
} as const;

const courseSchemas = {
  held: z
    .union([
      z.strictObject({
        reason: z.string().optional(),
        from: day.optional(),
        wakeUpOn: dayOrNone.optional(),
        stops: z.union([names, z.literal('all')]).optional(),
      }),
      absent,
    ])
    .optional()
    .describe('The hold that is open.'),
  panel: z.record(z.string(), z.string()).optional().describe('Who still sits, by seat.'),
  people: z.record(z.string(), yesOrNo).optional().describe('Who was announced, and whether he may come.'),
  pieces: z.record(z.string(), z.union([z.enum(pieceOutcomes), absent])).optional(),
  commitments: z
    .record(
      z.string(),
      z.strictObject({
        dueOn: dayOrNone.optional(),
        outcome: z.union([z.enum(commitmentOutcomes), absent]).optional(),
        evaluation: z.union([z.enum(measureOutcomes), absent]).optional(),
      }),
    )
    .optional(),
  reminders: z
    .array(z.record(z.string(), z.unknown()))
    .optional()
    .describe('Reminders that occur in this order; of each only the keys that matter: kind, on, to, term, due.'),
} as const;

/** What must be so after an entry of the story. What is not named is not looked at; lists are complete, in any order. */
export const expectationSchema = z.strictObject({
  intake: z
    .strictObject({
      answer: z.enum(['yes', 'notYet', 'no', 'undecided']).optional(),
      opensOn: dayOrNone.optional(),
      refersTo: names.optional(),
      missing: names.optional(),
    })
    .optional()
    .describe('The advice to somebody who would file on this day.'),
  grounds: names.optional().describe('The grounds that apply: on the day of receipt, or today when nothing is filed.'),
  undecided: names.optional().describe('The grounds that wait for a fact nobody gave.'),
  track: z.string().optional().describe('The road that the case takes; `none` where the facts do not say yet.'),
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
  matter: z
    .string()
    .min(1)
    .optional()
    .describe('The other name that the matter has by now, as the regulation calls it; `none` for its usual name.'),
  ended: yesOrNo.optional(),
  ...decisionSchemas,
  ...courseSchemas,
  steps: z.partialRecord(z.enum(procedureRoles), names).optional().describe('The steps that are open to each role.'),
  deadlines: z.record(z.string(), z.union([deadlineSchema, absent])).optional(),
  next: z
    .union([z.strictObject({ term: z.string(), due: day }), absent])
    .optional()
    .describe('The open deadline that comes first.'),
});

export type Expectation = z.infer<typeof expectationSchema>;
