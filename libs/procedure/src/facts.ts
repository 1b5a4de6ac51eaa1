import type { LocalDate } from '#deadlines';
import type { ForumState, PriorStepAnswer, PriorStepForm, Subject } from '#regulation';

/** What the complainant did before coming to the committee, as far as it is known. */
export interface PriorStepFacts {
  /** `none` says that the step was not taken; absent, that nobody answered. */
  readonly form?: PriorStepForm;
  readonly on?: LocalDate;
  readonly answer?: PriorStepAnswer;
  readonly answeredOn?: LocalDate;
}

/**
 * The facts that drive the procedure. Never personal content.
 * What is absent is unknown, which is something else than `none` or `false`.
 */
export interface CaseFacts {
  readonly subject: Subject;
  /** The id of the participant in the regulation, or `notListed`. */
  readonly participant: string;
  readonly priorSteps: Readonly<Record<string, PriorStepFacts>>;
  readonly forums: Readonly<Record<string, ForumState>>;
  readonly earlierAdvice?: boolean;
}

/** The facts and nothing else: whatever more was passed along does not come into the log. */
export function onlyFacts({ subject, participant, priorSteps, forums, earlierAdvice }: CaseFacts): CaseFacts {
  const steps = Object.entries(priorSteps).map(([id, { form, on, answer, answeredOn }]) => [
    id,
    withoutUnknowns({ form, on, answer, answeredOn }),
  ]);
  return {
    subject,
    participant,
    priorSteps: Object.fromEntries(steps) as CaseFacts['priorSteps'],
    forums: { ...forums },
    ...withoutUnknowns({ earlierAdvice }),
  };
}

function withoutUnknowns<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

/** A fact by the name that a condition of a regulation uses for it; undefined when nobody answered. */
export function factNamed(name: string, facts: Partial<CaseFacts>): string | undefined {
  const [head, id = '', part = ''] = name.split('.');
  switch (head) {
    case 'subject':
      return facts.subject;
    case 'participant':
      return facts.participant;
    case 'priorSteps':
      return priorStepFact(own(facts.priorSteps, id), part);
    case 'forums':
      return own(facts.forums, id);
    case 'earlierAdvice':
      return yesOrNo(facts.earlierAdvice);
    default:
      return undefined;
  }
}

function priorStepFact(step: PriorStepFacts | undefined, part: string): string | undefined {
  switch (part) {
    case 'form':
      return step?.form;
    case 'on':
      return step?.on;
    case 'answeredOn':
      return step?.answeredOn;
    case 'answer':
      return step?.answer ?? answerToNothing(step);
    default:
      return undefined;
  }
}

/** A step that was not taken has no answer either. */
function answerToNothing(step: PriorStepFacts | undefined): PriorStepAnswer | undefined {
  return step?.form === 'none' ? 'none' : undefined;
}

function yesOrNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
