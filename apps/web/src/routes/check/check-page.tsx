import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { useDraft } from '../../draft/use-draft.js';
import { Loaded } from '../../frame/loaded.js';
import { useWords } from '../../texts/use-words.js';
import { Page } from '../../ui/page.js';
import { focusTitle } from '../../ui/title-focus.js';
import { type Answers, openQuestions, type Question } from './answers.js';
import { questionsDocument } from './check.graphql.js';
import { CheckResult } from './components/check-result.js';
import { QuestionPage } from './components/question-page.js';
import { atResult, type CheckSearch, nextPlace, placeBefore, shownQuestion } from './place.js';
import { stepPlace } from './steps.js';
import { useLeadsAway } from './use-leads-away.js';

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
  const { draft, change } = useDraft();
  const { search, goTo } = usePlace();
  const { looking, leadsAway } = useLeadsAway();
  const { answers } = draft;
  const open = openQuestions(questions, answers);
  const led = search.away === true && search.question === atResult;
  const question = led ? undefined : shownQuestion(open, answers, search.question);

  async function answer({ id, fact }: Question, value: string): Promise<void> {
    const after: Answers = { ...answers, [fact]: value };
    const openAfter = openQuestions(questions, after);
    change({ answers: { [fact]: value } });
    const answered = openAfter.slice(0, openAfter.findIndex((one) => one.id === id) + 1);
    const away = await leadsAway(search.change ? openAfter : answered, after);
    if (away === undefined) return;
    goTo(away ? { question: atResult, away } : nextPlace(openAfter, after, { id, changing: search.change ?? false }));
  }

  if (!question) {
    return <CheckResult open={open} answers={answers} away={led} />;
  }
  const before = placeBefore(open, answers, { question, search });
  return (
    <QuestionPage
      key={question.id}
      question={question}
      place={stepPlace(questions, answers, question)}
      before={answers[question.fact]}
      busy={looking}
      onAnswer={(value) => void answer(question, value)}
      onBack={before ? () => goTo(before) : undefined}
    />
  );
}

/** The place stands in the address, so that the browser's own back button goes one question back. */
function usePlace(): { search: CheckSearch; goTo: (place: CheckSearch) => void } {
  const navigate = useNavigate();
  const search = useSearch({ from: '/tenant/check' });
  const shown = useRef(search.question);

  useEffect(() => {
    if (shown.current !== search.question) focusTitle();
    shown.current = search.question;
  }, [search.question]);

  return { search, goTo: (place) => void navigate({ to: '/check', search: place }) };
}
