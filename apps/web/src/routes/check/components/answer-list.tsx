import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { type Answers, type Question } from '../answers.js';
import { saidAnswers } from '../said-answers.js';

interface AnswerListProps {
  open: readonly Question[];
  answers: Answers;
  away: boolean;
}

/** What was answered; each answer can be changed, and that leads straight back here. */
export function AnswerList({ open, answers, away }: AnswerListProps): ReactNode {
  const { t, language } = useWords();
  return (
    <section className="wh-section">
      <h2>{t('check.yourAnswers')}</h2>
      {away ? <p>{t('check.notAllAsked')}</p> : null}
      <dl className="wh-answers">
        {saidAnswers(open, answers, { unknown: t('check.unknown'), language }).map(({ id, question, answer }) => (
          <div key={id} className="wh-answers__one">
            <dt>{question}</dt>
            <dd>{answer}</dd>
            <dd className="wh-answers__change">
              <Link to="/check" search={{ question: id, change: true, ...(away ? { away } : {}) }}>
                {t('check.change')}
                <span className="wh-visually-hidden"> {question}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
