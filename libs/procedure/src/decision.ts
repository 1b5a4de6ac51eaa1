import type { Calendar, LocalDate } from '#deadlines';
import type { EventName, Letter, ProcedureRole, Regulation, StepName, StepOutcome, StepRule } from '#regulation';
import type { CaseState } from './case-state.js';
import type { CaseEvent } from './events.js';
import type { Inputs } from './inputs/input.js';
import type { Need } from './needs.js';
import type { Refusal } from './refusal.js';
import type { StepExtras } from './step-extras.js';
import type { StepInputs } from './step-inputs.js';
import type { RequestOf } from './step-request.js';

/** The answer to a request: what happened and which letters go out, or why nothing happened. */
export type Decision = StepTaken | Refusal;

export interface StepTaken {
  readonly kind: 'events';
  readonly events: readonly CaseEvent[];
  readonly letters: readonly Letter[];
}

/** Steps with which a case begins; every other one has a case to look at. */
export type FirstStep = 'fileComplaint' | 'registerComplaint';

/** What one step looks at when it decides. */
export interface Situation<Step extends StepName> extends Surroundings {
  readonly state: Step extends FirstStep ? undefined : CaseState;
  readonly request: RequestOf<Step>;
}

/** A situation of any step in a case that exists. */
export interface AnySituation extends Surroundings {
  readonly state: CaseState;
}

interface Surroundings {
  readonly regulation: Regulation;
  readonly rule: StepRule;
  readonly by: ProcedureRole;
  /** The legal day of the act. */
  readonly day: LocalDate;
  readonly today: LocalDate;
  readonly calendar: Calendar;
}

/** What one step comes to: what the event says beside its inputs, or a refusal. */
export type StepResult<Step extends StepName> = Taken<Step> | Refusal;

export interface Taken<Step extends StepName> {
  readonly kind: 'taken';
  readonly data: Step extends keyof StepExtras ? StepExtras[Step] : Readonly<Record<string, never>>;
  /** How the step ended, where that is not simply the outcome that was asked for. */
  readonly outcome?: StepOutcome;
  /** Legal days of the event that are other than the day of the act. */
  readonly moments?: Readonly<Record<string, LocalDate>>;
  /** The stage that follows, where the regulation leaves that to the facts of the case. */
  readonly stage?: CaseState['stage'];
}

/** A step of the platform's vocabulary: what it needs, and what it comes to under the regulation. */
export interface StepMeaning<Step extends StepName> {
  readonly event: EventName;
  readonly inputs: StepInputs[Step] & Inputs;
  /** True for a step that can be taken again while the case stands where it stands. */
  readonly often?: boolean;
  /** What must be so in the case, whatever is asked. */
  readonly needs?: readonly Need[];
  /** Inputs that belong together; asked before any date. */
  readonly requirements?: (situation: Situation<Step>) => Refusal | undefined;
  /** A day before which the step cannot have happened, beside what the place in the procedure says. */
  readonly earliest?: (situation: Situation<Step>) => LocalDate | undefined;
  /** What the event says beside its inputs; without it, only the inputs. */
  readonly take?: (situation: Situation<Step>) => StepResult<Step>;
}
