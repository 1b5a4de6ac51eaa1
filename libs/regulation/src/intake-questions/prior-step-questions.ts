import { priorStepAnswers, priorStepForms, yesNo } from '../facts.js';
import { type Asked, optionsOf, questionId } from './asked.js';
import { onlyWhen } from './deciding-facts.js';
import type { IntakeQuestion } from './intake-question.js';

const parts = ['form', 'answer', 'on', 'longerTerm', 'answerBy', 'answeredOn', 'answerDated'] as const;
type Part = (typeof parts)[number];

/** Per prior step: whether it was taken, what came back, and on which days, as far as these decide. */
export function priorStepQuestions(asked: Asked, deciding: ReadonlySet<string>): IntakeQuestion[] {
  return Object.keys(asked.regulation.priorSteps).flatMap((step) => {
    const wanted = parts.filter((part) => deciding.has(`priorSteps.${step}.${part}`));
    return wanted.map((part, index) => questionFor(asked, step, { part, before: wanted.slice(0, index) }));
  });
}

function questionFor(asked: Asked, step: string, { part, before }: { part: Part; before: Part[] }): IntakeQuestion {
  const fact = `priorSteps.${step}.${part}`;
  const earlier = before.map((one) => `priorSteps.${step}.${one}`);
  const condition = {
    ...ofClasses(asked, step),
    ...ifTaken(step, before),
    ...onlyWhen(asked.regulation, fact, earlier),
  };
  return {
    id: questionId(fact),
    fact,
    ...wordsFor(asked, step, { part, before }),
    ...(Object.keys(condition).length > 0 ? { onlyWhen: condition } : {}),
  };
}

/** The answer to a step that was not taken is known already. */
function ifTaken(step: string, before: readonly Part[]): Record<string, readonly string[]> {
  return before.includes('form')
    ? { [`priorSteps.${step}.form`]: priorStepForms.filter((form) => form !== 'none') }
    : {};
}

/** A step that only some classes of complainants take is asked of those only. */
function ofClasses({ regulation }: Asked, step: string): Record<string, readonly string[]> {
  const classes = Object.entries(regulation.complainants ?? {});
  const taking = classes.filter(([, { priorSteps }]) => priorSteps.includes(step)).map(([name]) => name);
  return taking.length > 0 && taking.length < classes.length ? { complainant: taking } : {};
}

function wordsFor(asked: Asked, step: string, { part, before }: { part: Part; before: Part[] }) {
  const { texts, words } = asked;
  const { to = '', question = '', explanation } = texts.priorSteps[step] ?? {};
  switch (part) {
    case 'form':
      return { kind: 'choice' as const, question, explanation, options: optionsOf(priorStepForms, words.form) };
    case 'answer':
      return answerWords(asked, step, before);
    case 'longerTerm':
      return { kind: 'choice' as const, question: words.longerTermOf(to), options: optionsOf(yesNo, words.yesNo) };
    default:
      return { kind: 'date' as const, question: dayWords(asked, to)[part], options: [] };
  }
}

function dayWords({ texts, words }: Asked, to: string) {
  const answeredOn = words.answeredOnOf(to);
  return { on: words.dayOf(to, texts.wording), answerBy: words.answerByOf(to), answeredOn, answerDated: answeredOn };
}

function answerWords({ texts, words }: Asked, step: string, before: readonly Part[]) {
  const { to = '', question = '', explanation } = texts.priorSteps[step] ?? {};
  const afterForm = before.includes('form');
  const none = afterForm ? words.answer.none : words.noAnswerOrNotTaken;
  const options = optionsOf(priorStepAnswers, { ...words.answer, none });
  return afterForm
    ? { question: words.answerOf(to, texts.wording), kind: 'choice' as const, options }
    : { question, explanation, kind: 'choice' as const, options };
}
