import type { Ground, OutcomeRule, StepRule, Term } from '../regulation.schema.js';
import type { EventName } from '../vocabulary-events.js';
import type { Respondent } from '../vocabulary-roles.js';
import type { Wording } from '../how-it-works/words.js';

/** The ways in which a length of time can be another one. */
export type Lengthening = 'longer' | 'shorter' | 'other';

export const termParts = ['metBy', 'standsStillIn', 'cases', 'reminders', 'escalations', 'counting'] as const;
export const groundParts = ['cases', 'arises', 'withoutOption', 'startOfWait', 'startOfFiling'] as const;
export const stepParts = ['needs', 'cases', 'repeats', 'sends', 'asks', 'onBehalfOf'] as const;

/** The sentences about what changes, in one language. Titles and labels come from the regulation itself. */
export interface DifferenceWords extends TermWords, RuleWords {
  isNew(sentence: string): string;
  isGone(sentence: string): string;
  wasBecomes(before: string, after: string): string;
  joined(names: readonly string[]): string;
  /** From when a time counts. */
  readonly since: Readonly<Record<EventName, (wording: Wording) => string>>;
  /** What stands where there is no length: none, unknown, or free. */
  noLength(word: string): string;
  /** Parts of a regulation by path, as people call them; the longest path that fits is used. */
  readonly parts: Readonly<Record<string, string>>;
  /** For what has no words of its own. */
  otherwise(part: string, name: string): string;
  order(part: string): string;
  renamed(count: number): string;
  cited(count: number): string;
  otherTexts(language: string, count: number): string;
  onTrack(track: string, says: string): string;
  inForce(day: string): string;
}

export interface TermWords {
  termNew(title: string, within: string, on: string, force: string): string;
  termGone(title: string, within: string, on: string): string;
  termLength(title: string, how: Lengthening, on: string, lengths: readonly [string, string]): string;
  termOn(title: string, before: string, after: string): string;
  readonly forces: Readonly<Record<Term['force'], string>>;
  readonly termParts: Readonly<Record<(typeof termParts)[number], string>>;
  termStart(title: string, says: string): string;
  readonly directions: Readonly<Record<NonNullable<Term['direction']>, string>>;
  extendable(length: string, times: string, by: string): string;
  readonly notExtendable: string;
  readonly lapses: Readonly<Record<NonNullable<Term['onLapse']>['effect'], string>>;
  about(title: string, says: string): string;
}

export interface RuleWords {
  groundNew(title: string, explanation: string, wording: Wording): string;
  groundGone(title: string, wording: Wording): string;
  readonly groundTypes: Readonly<Record<Ground['type'], string>>;
  readonly groundForces: Readonly<Record<Ground['force'], string>>;
  readonly groundParts: Readonly<Record<(typeof groundParts)[number], string>>;
  wait(length: string | undefined): string;
  filing(length: string | undefined): string;
  nowAlsoFor(names: string): string;
  noLongerFor(names: string): string;
  goTo(forums: string): string;
  decidedBy(roles: string): string;
  stepNew(step: string, roles: string): string;
  stepGone(step: string): string;
  stepAlsoBy(step: string, roles: string): string;
  stepNoLongerBy(step: string, roles: string): string;
  stepAlsoFrom(step: string, stages: string): string;
  stepNoLongerFrom(step: string, stages: string): string;
  readonly stays: string;
  readonly stepParts: Readonly<Record<(typeof stepParts)[number], string>>;
  readonly stepReasons: Readonly<Record<NonNullable<StepRule['reasons']>, string>>;
  leadsTo(stages: string): string;
  priorStepNew(to: string, explanation: string): string;
  priorStepGone(to: string): string;
  readonly priorStepForms: Readonly<Record<'written' | 'any', string>>;
  readonly priorStepDuty: Readonly<Record<'must' | 'may', string>>;
  alsoOn(names: string): string;
  noLongerOn(names: string): string;
  takesPart(names: string): string;
  leaves(names: string): string;
  participantNamed(before: string, after: string): string;
  classNew(label: string): string;
  classGone(label: string): string;
  readonly respondents: Readonly<Record<Respondent, string>>;
  option(sentence: string, chosen: boolean): string;
  assumption(sentence: string, isNew: boolean): string;
  forum(name: string, isNew: boolean): string;
  judgement(question: string, roles: string): string;
  recommendation(rule: OutcomeRule['generalRecommendation']): string;
  number(part: string, before: string, after: string): string;
}
