import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { Radios } from '../../../ui/choices.js';
import { DayField } from '../../../ui/day-field.js';
import { noDay, readDay, type TypedDay } from '../../../ui/typed-day.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Page } from '../../../ui/page.js';
import { type Question, unknown } from '../answers.js';

interface QuestionPageProps {
  question: Question;
  place: number;
  count: number;
  before: string | undefined;
  onAnswer: (value: string) => void;
  onBack: (() => void) | undefined;
}

const fieldId = 'answer';

export function QuestionPage({ question, place, count, before, onAnswer, onBack }: QuestionPageProps): ReactNode {
  const { t } = useWords();
  const [error, setError] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState(before);
  const [typed, setTyped] = useState(() => toTyped(before));
  const asksDay = question.options.length === 0;
  const step = t('check.step', { number: place, count });

  function send(event: FormEvent): void {
    event.preventDefault();
    const value = asksDay ? readDay(typed).day : chosen;
    setAttempt(attempt + 1);
    setError(value ? '' : t(asksDay ? 'check.dateWrong' : 'check.choose'));
    if (value) onAnswer(value);
  }

  const field = { id: fieldId, label: question.question, hideLabel: true, error: error || undefined };
  return (
    <Page
      title={question.question}
      tabTitle={`${step}: ${question.question}`}
      above={<Above step={step} onBack={onBack} />}
      lead={question.explanation ? <p>{question.explanation}</p> : null}
    >
      <ErrorSummary errors={error ? [{ fieldId, message: error }] : []} attempt={attempt} />
      <form className="wh-form" noValidate onSubmit={send}>
        {asksDay ? (
          <DayField {...field} hint={t('check.dateHint')} value={typed} onChange={setTyped} />
        ) : (
          <Radios {...field} choices={choicesOf(question, t('check.unknown'))} value={chosen} onChange={setChosen} />
        )}
        <div className="wh-button-row">
          <Button type="submit">{place === count ? t('check.result') : t('check.next')}</Button>
          {asksDay ? (
            <Button kind="quiet" onClick={() => onAnswer(unknown)}>
              {t('check.dateUnknown')}
            </Button>
          ) : null}
        </div>
      </form>
    </Page>
  );
}

function Above({ step, onBack }: { step: string; onBack: (() => void) | undefined }): ReactNode {
  const { t } = useWords();
  return (
    <>
      {onBack ? (
        <Button kind="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      ) : null}
      <p className="wh-eyebrow">{step}</p>
    </>
  );
}

function choicesOf(question: Question, unknownLabel: string): { value: string; label: string }[] {
  const hasOwn = question.options.some((option) => option.value === unknown);
  return hasOwn ? question.options : [...question.options, { value: unknown, label: unknownLabel }];
}

function toTyped(day: string | undefined): TypedDay {
  const [year, month, date] = (day ?? '').split('-');
  return year && month && date ? { day: String(Number(date)), month: String(Number(month)), year } : noDay;
}
