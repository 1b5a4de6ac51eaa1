import { BadInput, StepRefused } from '#problems';

/** A refusal in the form that steps have: the reason for a program, a sentence for people, and what is missing. */
export function hearingRefused(reason: string, sentence: string, missing: readonly string[] = []): StepRefused {
  return new StepRefused(sentence, { reason, rule: 'hearing', source: undefined, missing });
}

export function wrong(field: string, message: string): BadInput {
  return new BadInput([{ field, message }]);
}
