import type { StepName } from '#regulation';
import type { CaseFacts } from '../facts.js';
import type { StepRequest } from '../step-request.js';
import type { Scenario, ScenarioEntry } from './scenario.schema.js';

const someContent = '00000000-0000-7000-8000-000000000001';
const someReasons = '00000000-0000-7000-8000-000000000002';

/** The facts of a scenario. A scenario may leave out the subject or the participant, to show what then is asked. */
export function factsOf({ facts }: Scenario): Partial<CaseFacts> {
  const { earlierAdvice, ...rest } = facts;
  return { ...rest, ...(earlierAdvice === undefined ? {} : { earlierAdvice: earlierAdvice === 'yes' }) };
}

/** The request that an entry of the story stands for. */
export function requestOf(
  step: StepName,
  entry: Omit<ScenarioEntry, 'does' | 'by'>,
  facts: Partial<CaseFacts>,
): StepRequest {
  const { on, channel = 'online', outcome = 'admitted', grounds, despite, reasons } = entry;
  switch (step) {
    case 'fileComplaint':
      return { step, on, channel, facts: facts as CaseFacts, contentId: someContent };
    case 'decideAdmissibility':
      return {
        step,
        on,
        outcome,
        ...(grounds ? { grounds } : {}),
        ...(despite ? { despite } : {}),
        ...(reasons === 'yes' ? { motivationId: someReasons } : {}),
      };
    case 'submitResponse':
      return { step, on, contentId: someContent };
    default:
      return { step, on };
  }
}
