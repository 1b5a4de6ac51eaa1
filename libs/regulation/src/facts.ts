import { signals } from './vocabulary-grounds.js';
import { findings, treatments } from './vocabulary-outcomes.js';
import { respondents } from './vocabulary-roles.js';
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
export const yesNo = ['no', 'yes'] as const;
export type YesNo = (typeof yesNo)[number];

/** The value of the fact `participant` for a landlord that the regulation does not list. */
export const notListed = 'notListed';

/**
 * Facts of a prior step that are a day, which only `opens` and `closes` may name: the day it was taken, the day the
 * answer came, the date on that answer, and the day before which an answer was promised.
 */
export const dateFactEnds = ['on', 'answeredOn', 'answerDated', 'answerBy'] as const;

/** Days of what is complained of: when it happened (began), when it ended, when the complainant came to know of it. */
export const conductDays = ['on', 'endedOn', 'known'] as const;

/** A fact that is a day. */
export const dateFactPattern = new RegExp(
  `^(priorSteps\\.[A-Za-z0-9]+\\.(${dateFactEnds.join('|')})|conduct\\.(${conductDays.join('|')}))$`,
);

/** What of a regulation decides which facts exist. */
export interface FactSource {
  readonly participants: readonly { readonly id: string }[];
  readonly priorSteps: Readonly<Record<string, unknown>>;
  readonly forums: Readonly<Record<string, unknown>>;
  readonly complainants?: Readonly<Record<string, unknown>> | undefined;
  readonly judgements?: Readonly<Record<string, unknown>> | undefined;
  readonly tracks?: Readonly<Record<string, unknown>> | undefined;
}

/** Every fact that a condition about a complaint may name, with its possible values. */
export function knownFacts(regulation: FactSource): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, readonly string[]>();
  facts.set('subject', subjects satisfies readonly Subject[]);
  facts.set('participant', [...regulation.participants.map(({ id }) => id), notListed]);
  for (const step of Object.keys(regulation.priorSteps)) {
    facts.set(`priorSteps.${step}.form`, priorStepForms);
    facts.set(`priorSteps.${step}.answer`, priorStepAnswers);
    facts.set(`priorSteps.${step}.longerTerm`, yesNo);
  }
  for (const forum of Object.keys(regulation.forums)) {
    facts.set(`forums.${forum}`, forumStates);
  }
  facts.set('earlierAdvice', earlierAdviceValues);
  facts.set('complainant', Object.keys(regulation.complainants ?? {}));
  facts.set('respondent', respondents);
  facts.set('signal', signals);
  facts.set('collective', yesNo);
  facts.set('anonymous', yesNo);
  facts.set('conduct.continuing', yesNo);
  for (const judgement of Object.keys(regulation.judgements ?? {})) {
    facts.set(`judgements.${judgement}`, yesNo);
  }
  return without(facts, (values) => values.length === 0);
}

/** Facts that a condition of a step or a term may name as well: what happened in the procedure so far. */
export function procedureFacts(regulation: FactSource): ReadonlyMap<string, readonly string[]> {
  const facts = new Map(knownFacts(regulation));
  facts.set('finding', findings);
  facts.set('treatment', treatments);
  facts.set('track', Object.keys(regulation.tracks ?? {}));
  return without(facts, (values) => values.length === 0);
}

function without(
  facts: ReadonlyMap<string, readonly string[]>,
  isUnused: (values: readonly string[]) => boolean,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...facts].filter(([, values]) => !isUnused(values)));
}
