import { conductDays, yesNo } from '../facts.js';
import { signals } from '../vocabulary-grounds.js';
import { respondents } from '../vocabulary-roles.js';
import { type Asked, optionsOf, questionId } from './asked.js';
import type { IntakeQuestion } from './intake-question.js';

/** To which class of complainants somebody belongs; nothing where everybody is treated alike. */
export function complainantQuestions({ regulation, texts, words }: Asked): IntakeQuestion[] {
  const classes = Object.keys(regulation.complainants ?? {});
  const options = classes.map((value) => {
    const { label = value, explanation } = texts.complainants?.[value] ?? {};
    return { value, label: explanation ? `${label} (${explanation})` : label };
  });
  return classes.length < 2
    ? []
    : [{ id: 'complainant', fact: 'complainant', question: words.complainant, kind: 'choice', options }];
}

/** Whether it is a complaint at all, or something that has another way. */
export function signalQuestion({ words }: Asked): IntakeQuestion {
  return {
    id: 'signal',
    fact: 'signal',
    question: words.signal,
    kind: 'choice',
    options: optionsOf(signals, words.signalValue),
  };
}

/** Whom it is about, where another road follows from that; the body that allocates only where the regulation knows it. */
export function respondentQuestion({ regulation, texts, words }: Asked): IntakeQuestion {
  const { respondent, tracks = {} } = regulation;
  const answering = [respondent, ...Object.values(tracks).map(({ replaces }) => replaces?.respondent)];
  const known = respondents.filter((one) => one !== 'platform' || answering.includes(one));
  return {
    id: 'respondent',
    fact: 'respondent',
    question: words.respondent(texts.wording),
    kind: 'choice',
    options: known.map((value) => ({ value, label: words.respondentValue[value](texts.wording) })),
  };
}

export function collectiveQuestion({ texts, words }: Asked): IntakeQuestion {
  return {
    id: 'collective',
    fact: 'collective',
    question: words.collective(texts.wording),
    kind: 'choice',
    options: optionsOf(yesNo, words.yesNo),
  };
}

/** When it happened, whether it still goes on, and since when it is known: what decides over being too late. */
export function conductQuestions({ words }: Asked): IntakeQuestion[] {
  const continuing: IntakeQuestion = {
    id: questionId('conduct.continuing'),
    fact: 'conduct.continuing',
    question: words.continuing,
    kind: 'choice',
    options: optionsOf(yesNo, words.yesNo),
  };
  const days = conductDays.map((day): IntakeQuestion => {
    const fact = `conduct.${day}`;
    return { id: questionId(fact), fact, question: words.conductDay[day], kind: 'date', options: [] };
  });
  return [continuing, ...days];
}
