import type { CommitteeRule, HearingRule, OutcomeRule, RegulationRules, Seat, Term } from '../regulation.schema.js';
import type { Respondent } from '../vocabulary-roles.js';
import type { StepName } from '../vocabulary-steps.js';
import type { HoldReason } from '../vocabulary-terms.js';
import type { Wording } from './words.js';

export type StepSentences = Partial<Record<StepName, (wording: Wording) => string>>;
export type CostsRule = NonNullable<RegulationRules['costs']>;
export type RepresentationRule = NonNullable<RegulationRules['representation']>;
export type Place = NonNullable<HearingRule['place']>;
export type Persons = NonNullable<HearingRule['persons']>;
export type Decision = NonNullable<OutcomeRule['decision']>;
export type SetUp = NonNullable<CommitteeRule['setUp']>;
export type Secretary = NonNullable<CommitteeRule['secretary']>;
export type Extendable = NonNullable<Term['extendable']>;

/** Sentences about what comes after the intake. Each may be empty where there is nothing to tell. */
export interface FurtherWords {
  readonly steps: StepSentences;
  forClasses(labels: readonly string[]): string;
  costs(rule: CostsRule): string;
  representation(rule: RepresentationRule): string;
  duration(within: string): string;
  longer(name: string, rule: Extendable, extension: string | undefined): string;
  holdIntro(wording: Wording): string;
  hold(reason: HoldReason, stops: 'all' | 'some' | 'none' | 'unknown', wording: Wording): string;
  held(rule: HearingRule['held'], wording: Wording): string;
  public(rule: HearingRule['public']): string;
  together(rule: HearingRule['together'], respondent: Respondent, wording: Wording): string;
  presence(rule: HearingRule['presence'], wording: Wording): string;
  persons(rule: Persons, wording: Wording): string;
  place(rule: Place, wording: Wording): string;
  mediation(rule: HearingRule['mediation'], wording: Wording): string;
  /** What the complainant gets when the advice goes out. */
  advised(told: 'copy' | 'notice' | 'nothing', toBoard: boolean, wording: Wording): string;
  nature(rule: OutcomeRule, wording: Wording): string;
  findings(rule: OutcomeRule['findings'], wording: Wording): string;
  decision(rule: Decision, wording: Wording): string;
  /** Where one can go afterwards; `told`: the board must say so with its decision. */
  nextInstance(forums: string, rule: { alsoWithoutDecision: boolean; told: boolean }): string;
  decisionStaysOut(forums: string | undefined): string;
  setUp(rule: SetUp, wording: Wording): string;
  /** How many people sit; said too where the source is silent. */
  panelSize(size: CommitteeRule['size'], wording: Wording): string;
  /** That whoever sits has no ties with a participant. */
  noTies(wording: Wording): string;
  seat(seat: Seat, wording: Wording): string;
  secretary(rule: Secretary, employer: string | undefined, wording: Wording): string;
}
