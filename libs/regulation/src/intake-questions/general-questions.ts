import { earlierAdviceValues, forumStates, notListed } from '../facts.js';
import { subjectsNamed } from '../subjects-named.js';
import { type Asked, optionsOf, questionId } from './asked.js';
import type { IntakeQuestion } from './intake-question.js';

export function participantQuestion({ regulation, texts, words }: Asked): IntakeQuestion {
  const options = regulation.participants.map(({ id, name }) => ({ value: id, label: name }));
  return {
    id: 'participant',
    fact: 'participant',
    question: words.participant(texts.wording),
    kind: 'participant',
    options: [...options, { value: notListed, label: words.notListed(texts.wording) }],
  };
}

export function subjectQuestion({ regulation, texts, words }: Asked): IntakeQuestion {
  return {
    id: 'subject',
    fact: 'subject',
    question: words.subject(texts.wording),
    kind: 'choice',
    options: subjectsNamed(regulation).map((value) => ({ value, label: texts.subjects[value]?.label ?? value })),
  };
}

export function forumQuestions({ regulation, texts, words }: Asked): IntakeQuestion[] {
  return Object.keys(regulation.forums).map((forum) => ({
    id: questionId(`forums.${forum}`),
    fact: `forums.${forum}`,
    question: texts.forums[forum]?.question ?? '',
    explanation: texts.forums[forum]?.explanation,
    kind: 'choice',
    options: optionsOf(forumStates, words.forum),
  }));
}

export function earlierAdviceQuestion({ texts, words }: Asked): IntakeQuestion {
  return {
    id: 'earlierAdvice',
    fact: 'earlierAdvice',
    question: words.earlierAdvice(texts.wording),
    kind: 'choice',
    options: optionsOf(earlierAdviceValues, words.earlierAdviceValue),
  };
}
