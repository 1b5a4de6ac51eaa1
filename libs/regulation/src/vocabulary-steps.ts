import type { EventName } from './vocabulary-events.js';
import type { StepDescription } from './vocabulary-step.js';
import { endingSteps } from './vocabulary-steps-ending.js';
import { intakeSteps } from './vocabulary-steps-intake.js';
import { outcomeSteps } from './vocabulary-steps-outcome.js';
import { responseSteps } from './vocabulary-steps-response.js';
import { treatmentSteps } from './vocabulary-steps-treatment.js';

const table = { ...intakeSteps, ...responseSteps, ...treatmentSteps, ...outcomeSteps, ...endingSteps } as const;

export type StepName = keyof typeof table;

/** The steps of the procedure, in their usual order: what each means, produces, asks for, and who can take it. */
export const stepTable: Readonly<Record<StepName, StepDescription>> = table;

export const stepNames = Object.keys(table) as [StepName, ...StepName[]];

/** Steps of the procedure, with the events each can produce. */
export const stepEvents = Object.fromEntries(
  Object.entries<StepDescription>(table).map(([name, { produces }]) => [name, produces]),
) as unknown as Readonly<Record<StepName, readonly EventName[]>>;
