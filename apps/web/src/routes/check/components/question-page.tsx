import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { Radios } from '../../../ui/choices.js';
import { DayField } from '../../../ui/day-field.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Page } from '../../../ui/page.js';
import { noDay, readDay, type TypedDay } from '../../../ui/typed-day.js';
import { type Question, unknown } from '../answers.js';
import { type StepPlace } from '../steps.js';
import { NarrowChoice } from './narrow-choice.js';
import { StepAbove } from './step-above.js';

interface QuestionPageProps {
  question: Question;
  place: StepPlace;
  before: string | undefined;
  /** The answer is looked at; the button says so. */
  busy: boolean;
  onAnswer: (value: string) => void;
  onBack: (() => void) | undefined;
}

const fieldId = 'answer';

/** One question of the check. */
export function QuestionPage({ question, place, before, busy, onAnswer, onBack }: QuestionPageProps): ReactNode {
  const { t } = useWords();
  const [error, setError] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState(before);
  const [typed, setTyped] = useState(() => toTyped(before));
  const asksDay = question.kind === 'date';
  const step = t(place.followUp ? 'check.stepMore' : 'check.step', { number: place.number, count: place.count });

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
      above={<StepAbove step={step} onBack={onBack} />}
      lead={question.explanation ? <p>{question.explanation}</p> : null}
    >
      <ErrorSummary errors={error ? [{ fieldId, message: error }] : []} attempt={attempt} />
      <form className="wh-form" noValidate onSubmit={send}>
        {asksDay ? (
          <DayField {...field} hint={t('check.dateHint')} value={typed} onChange={setTyped} />
        ) : (
          <Choices question={question} field={field} value={chosen} onChange={setChosen} />
        )}
        <div className="wh-button-row">
          <Button type="submit" busyText={busy ? t('check.looking') : undefined}>
            {t('check.next')}
          </Button>
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

interface ChoicesProps {
  question: Question;
  field: { id: string; label: string; error: string | undefined };
  value: string | undefined;
  onChange: (value: string) => void;
}

function Choices({ question, field, value, onChange }: ChoicesProps): ReactNode {
  const { t } = useWords();
  const notKnown = { value: unknown, label: t('check.unknown') };
  const choices = question.options.filter((option) => option.value !== unknown);
  const control = { ...field, hideLabel: true, value, onChange };
  if (question.kind !== 'participant') return <Radios {...control} choices={[...choices, notKnown]} />;
  const apart = choices.filter((option) => option.value === notListed);
  return (
    <NarrowChoice
      {...control}
      choices={choices.filter((option) => option.value !== notListed)}
      always={[...apart, notKnown]}
    />
  );
}

/** How the API names the answer that the own landlord does not take part. */
const notListed = 'notListed';

function toTyped(day: string | undefined): TypedDay {
  const [year, month, date] = (day ?? '').split('-');
  return year && month && date ? { day: String(Number(date)), month: String(Number(month)), year } : noDay;
}
