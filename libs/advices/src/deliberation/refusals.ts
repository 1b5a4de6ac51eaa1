import { type CaseRecord } from '#cases';
import { StepRefused } from '#problems';
import { sittingIn } from '#procedure';

interface Because {
  readonly reason: string;
  readonly rule: string;
  readonly source?: string | undefined;
  readonly missing?: readonly string[];
}

/** A refusal in the form that steps have. */
export function refusedBecause(sentence: string, { missing = [], source, ...because }: Because): StepRefused {
  return new StepRefused(sentence, { ...because, source, missing });
}

const issued: readonly string[] = ['adviceIssued', 'rulingIssued', 'answerIssued'];

/** Nothing more is deliberated when the case is over, or what the panel had to say was issued in this round. */
export function requireUndecided({ state }: CaseRecord): void {
  const done = state.moments.some(({ event, sequence }) => sequence > state.roundSince && issued.includes(event));
  if (state.ended || done) {
    throw refusedBecause(
      'What the committee had to say was issued, or the case is over: nothing more is deliberated.',
      {
        reason: 'stepAlreadyTaken',
        rule: 'steps.issueAdvice',
      },
    );
  }
}

/** Only who sits decides. Throws StepRefused with the rule. */
export function requireSitting({ state, governed }: CaseRecord, personId: string): void {
  if (!sittingIn(state).includes(personId)) {
    throw notSitting(governed.regulation.committee?.source);
  }
}

export function notSitting(source: string | undefined): StepRefused {
  return refusedBecause('Only members who sit in this case decide in it.', {
    reason: 'notSitting',
    rule: 'committee.seats',
    source,
    missing: ['composePanel'],
  });
}

/** Whoever stepped back, or had to, knows that; nothing else is told. */
export function steppedBack(source: string | undefined): StepRefused {
  return refusedBecause('You stepped back from this case, or had to: whoever did does not vote in it.', {
    reason: 'recused',
    rule: 'committee.recusal',
    source,
  });
}
