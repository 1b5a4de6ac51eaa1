import { type ReactNode, useState } from 'react';
import { draftKeeper } from '../../../draft/draft-keeper.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { Radios } from '../../../ui/choices.js';
import { DayField } from '../../../ui/day-field.js';
import { noDay, readDay, type TypedDay } from '../../../ui/typed-day.js';
import { type Question, unknown } from '../../check/answers.js';
import { type FilingPage } from '../pages.js';
import { type AnswerProps } from './answer.js';

type Props = AnswerProps<Extract<FilingPage, { kind: 'question' }>>;

/** A question of the check that was not answered yet; every one of them may be answered with "I do not know". */
export function QuestionField({ page, ...props }: Props): ReactNode {
  const { t } = useWords();
  const { question } = page;
  if (question.kind === 'date') return <DateQuestion page={page} {...props} />;
  const choices = [
    ...question.options.filter(({ value }) => value !== unknown),
    { value: unknown, label: t('check.unknown') },
  ];
  return (
    <Radios
      {...props.field}
      hideLabel
      choices={choices}
      value={props.draft.answers[question.fact]}
      onChange={(value) => answer(question, value)}
    />
  );
}

function DateQuestion({ page: { question }, draft, field, onGoOn }: Props): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState(() => toTyped(draft.answers[question.fact]));

  function change(next: TypedDay): void {
    setTyped(next);
    answer(question, readDay(next).day ?? '');
  }

  return (
    <>
      <DayField {...field} hideLabel hint={t('check.dateHint')} value={typed} onChange={change} />
      <p>
        <Button
          kind="quiet"
          onClick={() => {
            answer(question, unknown);
            onGoOn();
          }}
        >
          {t('check.dateUnknown')}
        </Button>
      </p>
    </>
  );
}

function answer({ fact }: Question, value: string): void {
  draftKeeper.now().change({ answers: { [fact]: value } });
}

function toTyped(day: string | undefined): TypedDay {
  const [year, month, date] = (day ?? '').split('-');
  return year && month && date ? { day: String(Number(date)), month: String(Number(month)), year } : noDay;
}
