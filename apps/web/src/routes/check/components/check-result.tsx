import { type TFunction } from 'i18next';
import { type ReactNode } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { Loaded } from '../../../frame/loaded.js';
import { type IntakeCheckQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { type DayLanguage, longDay } from '../../../ui/days.js';
import { Page } from '../../../ui/page.js';
import { type Answers, type Question, toIntakeAnswers } from '../answers.js';
import { intakeCheckDocument } from '../check.graphql.js';
import { missingSteps } from '../missing-steps.js';
import { type Advice, resultAction } from '../result-action.js';
import { AnswerList } from './answer-list.js';
import { DecideYourself } from './decide-yourself.js';
import { Elsewhere } from './elsewhere.js';
import { NextAction } from './next-action.js';
import { PrintAnswer } from './print-answer.js';
import { OpeningDay } from './opening-day.js';
import { Reasons } from './reasons.js';
import '../check.css';

interface CheckResultProps {
  open: readonly Question[];
  answers: Answers;
  /** Not every question was asked, because these answers lead somewhere else. */
  away: boolean;
}

/** What the regulation says to these answers, and the one thing to do now. */
export function CheckResult({ open, answers, away }: CheckResultProps): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(intakeCheckDocument, { answers: toIntakeAnswers(open, answers), language });
  const advice = query.data?.intakeCheck;
  return (
    <Page
      title={advice ? titleOf(t, advice, language) : t('check.title')}
      lead={advice ? <p>{t(`check.lead.${advice.opensOn ? 'from' : advice.answer}`)}</p> : null}
    >
      <Loaded query={query} loading={t('check.loadingAnswer')}>
        {(data) => <Result data={data} open={open} answers={answers} />}
      </Loaded>
      {open.length > 0 ? <AnswerList open={open} answers={answers} away={away} /> : null}
      {advice && !advice.opensOn ? <PrintAnswer kind="quiet" /> : null}
    </Page>
  );
}

interface ResultProps {
  data: IntakeCheckQuery;
  open: readonly Question[];
  answers: Answers;
}

function Result({ data: { intakeCheck: advice, committee, regulation }, open, answers }: ResultProps): ReactNode {
  const { t } = useWords();
  const online = regulation.channels.includes('online');
  const action = resultAction(advice, missingSteps(open, answers).length > 0);
  const applying = advice.grounds.filter(({ applies }) => applies === 'yes');
  return (
    <>
      {advice.opensOn ? <OpeningDay advice={advice} opensOn={advice.opensOn} answers={answers} /> : null}
      <Elsewhere forums={advice.refersTo} />
      <NextAction action={action} online={online} />
      <Reasons showsWhatNow heading={t('check.reasons')} grounds={applying} />
      <Reasons
        heading={t('check.unsureReasons')}
        grounds={advice.answer === 'undecided' ? advice.grounds.filter(({ applies }) => applies === 'unknown') : []}
      />
      <DecideYourself action={action} online={online} postalAddress={online ? [] : committee.postalAddress} />
    </>
  );
}

function titleOf(t: TFunction, { answer, opensOn, refersTo }: Advice, language: DayLanguage): string {
  if (answer === 'notYet' && opensOn) return t('check.answer.from', { date: longDay(opensOn, language) });
  const [forum] = refersTo;
  return answer === 'no' && forum ? t('check.answer.elsewhere', { forum: forum.name }) : t(`check.answer.${answer}`);
}
