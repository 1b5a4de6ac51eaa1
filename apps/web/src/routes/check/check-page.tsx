import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { Loaded } from '../../frame/loaded.js';
import { useWords } from '../../texts/use-words.js';
import { Page } from '../../ui/page.js';
import { focusTitle } from '../../ui/title-focus.js';
import { type Answers, farthest, openQuestions, type Question, toIntakeAnswers } from './answers.js';
import { questionsDocument } from './check.graphql.js';
import { CheckResult } from './components/check-result.js';
import { QuestionPage } from './components/question-page.js';

/** The right door: a question per page, and then advice. It never keeps anybody from filing. */
export function CheckPage(): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(questionsDocument, { language });
  if (query.data) return <Questions questions={query.data.regulation.questions} />;
  return (
    <Page title={t('check.title')}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}

function Questions({ questions }: { questions: readonly Question[] }): ReactNode {
  const [answers, setAnswers] = useState<Answers>({});
  const open = openQuestions(questions, answers);
  const { place, goTo } = usePlace(farthest(open, answers));
  const question = open[place - 1];

  function answer(fact: string, value: string): void {
    setAnswers((before) => ({ ...before, [fact]: value }));
    goTo(place + 1);
  }

  if (!question) {
    return <CheckResult answers={toIntakeAnswers(open, answers)} onAgain={() => goTo(1)} asked={open.length > 0} />;
  }
  return (
    <QuestionPage
      key={question.id}
      question={question}
      place={place}
      count={open.length}
      before={answers[question.fact]}
      onAnswer={(value) => answer(question.fact, value)}
      onBack={place > 1 ? () => goTo(place - 1) : undefined}
    />
  );
}

/** The place stands in the address, so that the browser's own back button goes one question back. */
function usePlace(limit: number): { place: number; goTo: (place: number) => void } {
  const navigate = useNavigate();
  const { question = 1 } = useSearch({ from: '/tenant/check' });
  const place = Math.max(1, Math.min(question, limit));
  const shown = useRef(place);

  useEffect(() => {
    if (shown.current !== place) focusTitle();
    shown.current = place;
  }, [place]);

  return { place, goTo: (next) => void navigate({ to: '/check', search: next > 1 ? { question: next } : {} }) };
}
