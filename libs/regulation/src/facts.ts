import { type Subject, subjects } from './vocabulary.js';

/** What is known about a prior step, with the answers a condition may name. */
export const priorStepForms = ['none', 'spoken', 'written'] as const;
export type PriorStepForm = (typeof priorStepForms)[number];

/** `none`: no answer, also when the step was not taken; `refused`: the answer was no; `unsatisfactory`: another answer that did not help. */
export const priorStepAnswers = ['none', 'refused', 'unsatisfactory'] as const;
export type PriorStepAnswer = (typeof priorStepAnswers)[number];

/** Whether another forum has, or had, the same complaint. */
export const forumStates = ['none', 'pending', 'decided'] as const;
export type ForumState = (typeof forumStates)[number];

export const earlierAdviceValues = ['no', 'yes'] as const;

/** The value of the fact `participant` for a landlord that the regulation does not list. */
export const notListed = 'notListed';

/** Facts of a prior step that are a day; only `opens.after` may name them. */
export const dateFactEnds = ['on'] as const;

/** What of a regulation decides which facts exist. */
export interface FactSource {
  readonly participants: readonly { readonly id: string }[];
  readonly priorSteps: Readonly<Record<string, unknown>>;
  readonly forums: Readonly<Record<string, unknown>>;
}

/** Every fact a condition of this regulation may name, with its possible values. */
export function knownFacts(regulation: FactSource): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, readonly string[]>();
  facts.set('subject', subjects satisfies readonly Subject[]);
  facts.set('participant', [...regulation.participants.map(({ id }) => id), notListed]);
  for (const step of Object.keys(regulation.priorSteps)) {
    facts.set(`priorSteps.${step}.form`, priorStepForms);
    facts.set(`priorSteps.${step}.answer`, priorStepAnswers);
  }
  for (const forum of Object.keys(regulation.forums)) {
    facts.set(`forums.${forum}`, forumStates);
  }
  facts.set('earlierAdvice', earlierAdviceValues);
  return facts;
}
