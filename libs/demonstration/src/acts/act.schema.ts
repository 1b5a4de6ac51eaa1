import { z } from 'zod';
import { admissionActs } from './admission.schema.js';
import { hearingActs } from './hearing.schema.js';
import { outcomeActs } from './outcome.schema.js';
import { treatmentActs } from './treatment.schema.js';

/** One step of a case, on a day before today. */
export const actSchema = z.discriminatedUnion('step', [
  ...admissionActs,
  ...treatmentActs,
  ...hearingActs,
  ...outcomeActs,
]);

export type DemonstrationAct = z.infer<typeof actSchema>;
/** The acts with these steps. */
export type ActOf<Step extends DemonstrationAct['step']> = Extract<DemonstrationAct, { step: Step }>;
