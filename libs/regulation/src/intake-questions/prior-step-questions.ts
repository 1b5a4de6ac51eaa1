import { priorStepAnswers, priorStepForms } from '../facts.js';
import { type Asked, optionsOf, questionId } from './asked.js';
import { onlyWhen } from './deciding-facts.js';
import type { IntakeQuestion } from './intake-question.js';

const parts = ['form', 'answer', 'on'] as const;
type Part = (typeof parts)[number];

/** Per prior step: whether it was taken, what came back, and on which day, as far as these decide. */
export function priorStepQuestions(asked: Asked, deciding: ReadonlySet<string>): IntakeQuestion[] {
  return Object.keys(asked.regulation.priorSteps).flatMap((step) => {
    const wanted = parts.filter((part) => deciding.has(`priorSteps.${step}.${part}`));
    return wanted.map((part, index) => questionFor(asked, step, { part, before: wanted.slice(0, index) }));
  });
}

function questionFor(asked: Asked, step: string, { part, before }: { part: Part; before: Part[] }): IntakeQuestion {
  const fact = `priorSteps.${step}.${part}`;
  const earlier = before.map((one) => `priorSteps.${step}.${one}`);
  const condition = { ...ifTaken(step, before), ...onlyWhen(asked.regulation, fact, earlier) };
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

function wordsFor({ texts, words }: Asked, step: string, { part, before }: { part: Part; before: Part[] }) {
  const { to = '', question = '', explanation } = texts.priorSteps[step] ?? {};
  const none = before.includes('form') ? words.answer.none : words.noAnswerOrNotTaken;
  switch (part) {
    case 'form':
      return { question, explanation, kind: 'choice' as const, options: optionsOf(priorStepForms, words.form) };
    case 'answer': {
      const options = optionsOf(priorStepAnswers, { ...words.answer, none });
      return before.includes('form')
        ? { question: words.answerOf(to, texts.wording), kind: 'choice' as const, options }
        : { question, explanation, kind: 'choice' as const, options };
    }
    case 'on':
      return { question: words.dayOf(to, texts.wording), kind: 'date' as const, options: [] };
  }
}
