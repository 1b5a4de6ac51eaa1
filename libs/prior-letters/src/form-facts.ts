import { isLocalDate, type LocalDate } from '#deadlines';
import { type CaseFacts, type PriorStepFacts } from '#procedure';
import { knownFacts, type Regulation } from '#regulation';

type Answers = Readonly<Record<string, string>>;

/** What a form holds; its answers are those of the check before filing, by the name of the fact. */
export interface Form {
  readonly whole: Readonly<Record<string, unknown>>;
  readonly answers: Answers;
}

/** Reads a form as JSON; nothing when it is no object, or its answers are none. */
export function readForm(text: string): Form | undefined {
  const whole = parsed(text);
  if (!isObject(whole)) {
    return undefined;
  }
  const { answers = {} } = whole;
  return isObject(answers) && Object.values(answers).every((answer) => typeof answer === 'string')
    ? { whole, answers: answers as Answers }
    : undefined;
}

/** What somebody chose to write: to whom, in which prior step, about what. */
export interface WrittenStep {
  readonly participant: string;
  readonly priorStep: string;
  readonly subject?: CaseFacts['subject'] | undefined;
  readonly on: LocalDate;
}

/**
 * The facts of the form once the letter is written and nobody answered yet. Answers that this regulation does not know are left out.
 */
export function factsAfterLetter({ answers }: Form, regulation: Regulation, written: WrittenStep): Partial<CaseFacts> {
  const known = soundAnswers(answers, regulation);
  const { participant, priorStep, subject, on } = written;
  const { earlierAdvice, collective, anonymous, complainant, respondent, signal } = Object.fromEntries(known);
  const taken: PriorStepFacts = { form: 'written', on, answer: 'none' };
  return present({
    participant,
    subject: subject ?? Object.fromEntries(known)['subject'],
    complainant,
    respondent,
    signal,
    earlierAdvice: truth(earlierAdvice),
    collective: truth(collective),
    anonymous: truth(anonymous),
    forums: named(known, 'forums'),
    priorSteps: { ...stepsIn(known), [priorStep]: taken },
  });
}

/** The same form with the letter in its answers. What came of the step before is asked anew: it was no answer to this letter. */
export function formAfterLetter({ whole, answers }: Form, written: WrittenStep): string {
  const step = `priorSteps.${written.priorStep}.`;
  const others = Object.entries(answers).filter(([fact]) => !fact.startsWith(step));
  const { participant, subject, on } = written;
  const added = { participant, ...(subject && { subject }), [`${step}form`]: 'written', [`${step}on`]: on };
  return JSON.stringify({ ...whole, answers: { ...Object.fromEntries(others), ...added } });
}

function soundAnswers(answers: Answers, regulation: Regulation): [string, string][] {
  const facts = knownFacts(regulation);
  return Object.entries(answers).filter(
    ([fact, value]) => facts.get(fact)?.includes(value) ?? (isStepDay(fact, regulation) && isLocalDate(value)),
  );
}

function isStepDay(fact: string, { priorSteps }: Regulation): boolean {
  const [head, step = '', part] = fact.split('.');
  return head === 'priorSteps' && Object.hasOwn(priorSteps, step) && part === 'on';
}

function stepsIn(known: readonly [string, string][]): Record<string, PriorStepFacts> {
  const steps = new Map<string, Record<string, unknown>>();
  for (const [fact, value] of known) {
    const [head, step = '', part = ''] = fact.split('.');
    if (head === 'priorSteps') {
      steps.set(step, { ...steps.get(step), [part]: part === 'longerTerm' ? truth(value) : value });
    }
  }
  return Object.fromEntries(steps);
}

function named(known: readonly [string, string][], head: string): Record<string, string> {
  const own = known.filter(([fact]) => fact.startsWith(`${head}.`));
  return Object.fromEntries(own.map(([fact, value]) => [fact.slice(head.length + 1), value]));
}

function truth(word: string | undefined): boolean | undefined {
  return word === undefined ? undefined : word === 'yes';
}

function present(facts: Record<string, unknown>): Partial<CaseFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
