import type { Language } from '../language.js';
import type { Regulation } from '../regulation.schema.js';
import { spokenLanguage } from '../spoken-language.js';
import {
  collectiveQuestion,
  complainantQuestions,
  conductQuestions,
  respondentQuestion,
  signalQuestion,
} from './complaint-questions.js';
import { decidingFacts } from './deciding-facts.js';
import { en } from './en.js';
import { earlierAdviceQuestion, forumQuestions, participantQuestion, subjectQuestion } from './general-questions.js';
import { nl } from './nl.js';
import { priorStepQuestions } from './prior-step-questions.js';
import type { IntakeQuestion } from './intake-question.js';
import type { IntakeWords } from './words.js';

const words: Record<Language, IntakeWords> = { nl, en };

/**
 * What to ask somebody before filing, in order: only questions whose answer can change whether a ground applies, each
 * with concrete answers to choose from. Whoever differs in what comes first is asked to which class he belongs. What only
 * a person can judge is never asked. The answers advise; they never keep anybody from filing.
 */
export function intakeQuestions(regulation: Regulation, language: Language): IntakeQuestion[] {
  const spoken = spokenLanguage(regulation, language);
  const asked = { regulation, texts: regulation.texts[spoken], words: words[spoken] };
  const deciding = decidingFacts(regulation);
  return [
    participantQuestion(asked),
    ...complainantQuestions(asked),
    signalQuestion(asked),
    respondentQuestion(asked),
    collectiveQuestion(asked),
    subjectQuestion(asked),
    ...conductQuestions(asked),
    ...priorStepQuestions(asked, deciding),
    ...forumQuestions(asked),
    earlierAdviceQuestion(asked),
  ].filter(({ fact }) => deciding.has(fact) || fact === 'complainant');
}
