import {
  type ForumInput,
  type ForumState,
  type IntakeAnswersInput,
  type IntakeQuestionsQuery,
  type PriorStepInput,
} from '../../graphql/generated/graphql.js';

export type Question = IntakeQuestionsQuery['regulation']['questions'][number];

/** Per fact what somebody answered; `unknown` is an answer too: the question was asked. */
export type Answers = Readonly<Record<string, string>>;
export const unknown = 'unknown';

/** The questions that these answers leave; a question can depend on an earlier answer. */
export function openQuestions(questions: readonly Question[], answers: Answers): Question[] {
  return questions.filter((question) =>
    question.onlyWhen.every(({ fact, values }) => values.includes(answers[fact] ?? unknown)),
  );
}

/** The answers in the words of the API. What nobody knows and what is no longer asked is left out. */
export function toIntakeAnswers(open: readonly Question[], answers: Answers): IntakeAnswersInput {
  const known = open.flatMap(({ fact }) => {
    const value = answers[fact];
    return value === undefined || value === unknown ? [] : [{ fact, value }];
  });
  return known.reduce<IntakeAnswersInput>((input, { fact, value }) => withFact(input, fact, value), {});
}

/** Facts are named like 'subject', 'forums.court' or 'priorSteps.corporation.form'. */
function withFact(input: IntakeAnswersInput, fact: string, value: string): IntakeAnswersInput {
  const [name = '', key = '', part = ''] = fact.split('.');
  if (name === 'forums') return { ...input, forums: withForum(input, key, value) };
  if (name === 'priorSteps') return { ...input, priorSteps: withPriorStep(input, key, part, value) };
  if (name === 'conduct') return { ...input, conduct: { ...input.conduct, [key]: yesNo[value] ?? value } };
  const field = fields[name];
  return field === undefined ? input : { ...input, [field]: yesNo[value] ?? value };
}

/** Where the API takes the answer to a question of one word. */
const fields: Readonly<Record<string, keyof IntakeAnswersInput>> = {
  participant: 'participant',
  subject: 'subject',
  complainant: 'complainantClass',
  respondent: 'respondent',
  signal: 'signal',
  collective: 'collective',
  anonymous: 'anonymous',
  earlierAdvice: 'earlierAdvice',
};

const yesNo: Readonly<Record<string, boolean>> = { yes: true, no: false };

const forumStates = ['none', 'pending', 'decided'] as const satisfies readonly ForumState[];

function withForum({ forums }: IntakeAnswersInput, forum: string, value: string): ForumInput[] {
  const state = forumStates.find((known) => known === value);
  return state ? [...(forums ?? []), { forum, state }] : [...(forums ?? [])];
}

function withPriorStep(
  { priorSteps }: IntakeAnswersInput,
  step: string,
  part: string,
  value: string,
): PriorStepInput[] {
  const steps = priorSteps ?? [];
  const before = steps.find((other) => other.step === step) ?? { step };
  return [...steps.filter((other) => other.step !== step), { ...before, [part]: yesNo[value] ?? value }];
}
