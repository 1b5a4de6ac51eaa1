import type { Calendar, LocalDate } from '#deadlines';
import type { AdmissibilityOutcome, EventName, Letter, Regulation, StepRule } from '#regulation';
import type { CaseState } from './case-state.js';
import type { CaseEvent, EventData, Reached } from './events.js';
import type { Refusal } from './refusal.js';

/** The answer to a request: what happened and which letters go out, or why nothing happened. */
export type Decision = StepTaken | Refusal;

export interface StepTaken {
  readonly kind: 'events';
  readonly events: readonly CaseEvent[];
  readonly letters: readonly Letter[];
}

/** What one step looks at when it decides. */
export interface Situation<Request> {
  readonly regulation: Regulation;
  readonly rule: StepRule;
  readonly state: CaseState | undefined;
  readonly request: Request;
  /** The legal day of the act. */
  readonly day: LocalDate;
  readonly today: LocalDate;
  readonly calendar: Calendar;
}

/** What one step comes to: the event's own data, or a refusal. */
export type StepResult<Type extends EventName> = Taken<Type> | Refusal;

export interface Taken<Type extends EventName> {
  readonly kind: 'taken';
  readonly data: Omit<EventData[Type], keyof Reached>;
  readonly outcome?: AdmissibilityOutcome;
}

/** A step of the platform's vocabulary: what it needs, and what it comes to under the regulation. */
export interface StepMeaning<Request, Type extends EventName> {
  readonly event: Type;
  /** Inputs that must be there; asked before any date or ground. */
  readonly requirements?: (situation: Situation<Request>) => Refusal | undefined;
  readonly take: (situation: Situation<Request>) => StepResult<Type>;
}
