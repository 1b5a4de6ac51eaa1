import { type Answers, type Question } from './answers.js';

/** The earlier steps that somebody has still to take, or took in another form than on paper, by their names in the regulation. */
export function missingSteps(open: readonly Question[], answers: Answers): string[] {
  const steps = open.flatMap(({ fact }) => {
    const [name, step = ''] = fact.split('.');
    return name === 'priorSteps' ? [step] : [];
  });
  return [...new Set(steps)].filter((step) => isMissing(step, open, answers));
}

function isMissing(step: string, open: readonly Question[], answers: Answers): boolean {
  const form = `priorSteps.${step}.form`;
  return open.some(({ fact }) => fact === form)
    ? answers[form] === 'none' || answers[form] === 'spoken'
    : answers[`priorSteps.${step}.answer`] === 'none';
}
