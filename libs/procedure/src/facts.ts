import type { LocalDate } from '#deadlines';
import type {
  FindingOnComplaint,
  ForumState,
  PriorStepAnswer,
  PriorStepForm,
  Respondent,
  Signal,
  Subject,
  Treatment,
} from '#regulation';

/** What the complainant did before coming to the committee, as far as it is known. */
export interface PriorStepFacts {
  /** `none` says that the step was not taken; absent, that nobody answered. */
  readonly form?: PriorStepForm;
  readonly on?: LocalDate;
  readonly answer?: PriorStepAnswer;
  readonly answeredOn?: LocalDate;
  /** The date on the answer. */
  readonly answerDated?: LocalDate;
  /** The day before which an answer was promised. */
  readonly answerBy?: LocalDate;
  /** Whether a longer time to answer was announced. */
  readonly longerTerm?: boolean;
}

/** What is complained of, in time. */
export interface ConductFacts {
  /** The day it happened, or began. */
  readonly on?: LocalDate;
  readonly endedOn?: LocalDate;
  /** The day on which the complainant came to know of it. */
  readonly known?: LocalDate;
  readonly continuing?: boolean;
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
  /** The class of the complainant, as the regulation calls it. */
  readonly complainant?: string;
  readonly respondent?: Respondent;
  /** Whether it is a complaint at all, or a report, a request for a repair, a question. */
  readonly signal?: Signal;
  readonly collective?: boolean;
  readonly anonymous?: boolean;
  readonly conduct?: ConductFacts;
}

/** What a condition can be about: the facts of the complaint, and what the procedure brought so far. */
export interface KnownFacts extends Partial<CaseFacts> {
  /** Open norms that somebody judged, by their name in the regulation. */
  readonly judgements?: Readonly<Record<string, 'yes' | 'no'>>;
  readonly finding?: FindingOnComplaint | 'none';
  readonly treatment?: Treatment | 'none';
  readonly track?: string;
}

/** Facts that became known, and nothing else. */
export function onlyKnownFacts(facts: Partial<CaseFacts>): Partial<CaseFacts> {
  const { priorSteps, forums, ...rest } = onlyFacts({ priorSteps: {}, forums: {}, ...facts } as CaseFacts);
  return {
    ...withoutUnknowns(rest),
    ...(facts.priorSteps ? { priorSteps } : {}),
    ...(facts.forums ? { forums } : {}),
  };
}

/** The facts and nothing else: whatever more was passed along does not come into the log. */
export function onlyFacts(facts: CaseFacts): CaseFacts {
  const { subject, participant, priorSteps, forums, conduct } = facts;
  const { earlierAdvice, complainant, respondent, signal, collective, anonymous } = facts;
  const steps = Object.entries(priorSteps).map(([id, step]) => [id, onlyStepFacts(step)]);
  return {
    subject,
    participant,
    priorSteps: Object.fromEntries(steps) as CaseFacts['priorSteps'],
    forums: { ...forums },
    ...withoutUnknowns({ earlierAdvice, complainant, respondent, signal, collective, anonymous }),
    ...(conduct ? { conduct: onlyConduct(conduct) } : {}),
  };
}

function onlyStepFacts(step: PriorStepFacts): PriorStepFacts {
  const { form, on, answer, answeredOn, answerDated, answerBy, longerTerm } = step;
  return withoutUnknowns({ form, on, answer, answeredOn, answerDated, answerBy, longerTerm });
}

function onlyConduct({ on, endedOn, known, continuing }: ConductFacts): ConductFacts {
  return withoutUnknowns({ on, endedOn, known, continuing });
}

function withoutUnknowns<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

/** A fact by the name that a condition of a regulation uses for it; undefined when nobody answered. */
export function factNamed(name: string, facts: KnownFacts): string | undefined {
  const [head = '', id = '', part = ''] = name.split('.');
  return readers.get(head)?.(facts, id, part);
}

type Reader = (facts: KnownFacts, id: string, part: string) => string | undefined;

const words = [
  'subject',
  'participant',
  'complainant',
  'respondent',
  'signal',
  'finding',
  'treatment',
  'track',
] as const;
const answers = ['earlierAdvice', 'collective', 'anonymous'] as const;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...words.map((name): [string, Reader] => [name, (facts) => facts[name]]),
  ...answers.map((name): [string, Reader] => [name, (facts) => yesOrNo(facts[name])]),
  ['priorSteps', ({ priorSteps }, id, part) => priorStepFact(own(priorSteps, id), part)],
  ['forums', ({ forums }, id) => own(forums, id)],
  ['judgements', ({ judgements }, id) => own(judgements, id)],
  ['conduct', ({ conduct }, part) => conductFact(conduct, part)],
]);

function priorStepFact(step: PriorStepFacts | undefined, part: string): string | undefined {
  if (part === 'answer') {
    return step?.answer ?? answerToNothing(step);
  }
  return partOf(step, part, ['form', 'on', 'answeredOn', 'answerDated', 'answerBy', 'longerTerm']);
}

function conductFact(conduct: ConductFacts | undefined, part: string): string | undefined {
  return partOf(conduct, part, ['on', 'endedOn', 'known', 'continuing']);
}

/** A known part of a thing, as a condition writes it. */
function partOf<T extends object>(thing: T | undefined, part: string, parts: readonly (keyof T)[]): string | undefined {
  const name = parts.find((known) => known === part);
  const value: unknown = name === undefined ? undefined : thing?.[name];
  return typeof value === 'boolean' ? yesOrNo(value) : typeof value === 'string' ? value : undefined;
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
