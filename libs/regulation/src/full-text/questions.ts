import { dateFactEnds, knownFacts } from '../facts.js';
import type { Asked } from '../intake-questions/asked.js';
import {
  collectiveQuestion,
  complainantQuestions,
  conductQuestions,
  respondentQuestion,
  signalQuestion,
} from '../intake-questions/complaint-questions.js';
import {
  earlierAdviceQuestion,
  forumQuestions,
  participantQuestion,
  subjectQuestion,
} from '../intake-questions/general-questions.js';
import type { IntakeQuestion } from '../intake-questions/intake-question.js';
import { priorStepQuestions } from '../intake-questions/prior-step-questions.js';

/** Every question that the check before filing could ask, by its fact, whether it decides or not. */
export function everyQuestion(from: Asked): ReadonlyMap<string, IntakeQuestion> {
  const days = Object.keys(from.regulation.priorSteps).flatMap((step) =>
    dateFactEnds.map((end) => `priorSteps.${step}.${end}`),
  );
  const questions = [
    participantQuestion(from),
    ...complainantQuestions(from),
    signalQuestion(from),
    respondentQuestion(from),
    collectiveQuestion(from),
    subjectQuestion(from),
    ...conductQuestions(from),
    ...priorStepQuestions(from, new Set([...knownFacts(from.regulation).keys(), ...days])),
    ...forumQuestions(from),
    earlierAdviceQuestion(from),
  ];
  return new Map(questions.map((one) => [one.fact, one]));
}
