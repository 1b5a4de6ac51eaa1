import { type ReactNode, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { type DateAnswer } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { Radios } from '../../../ui/choices.js';
import { longDay } from '../../../ui/days.js';
import { TextArea } from '../../../ui/text-area.js';
import { OwnForm } from '../details/own-form.js';
import { ownFieldId, useOwnForm, wrongAt } from '../details/use-own-form.js';
import { type HearingFormProps, HearingPart, longestText } from './hearing-part.js';
import { answerHearingDatesDocument } from './hearing.graphql.js';
import { type ProposedDay } from './hearing-types.js';

const answers = ['can', 'ratherNot', 'cannot'] as const satisfies DateAnswer[];

/** Which of the proposed days will do. */
export function DatesForm({ found, onDone }: HearingFormProps): ReactNode {
  const { t, language } = useWords();
  const days = found.hearingDates.filter(({ open }) => open);
  const [chosen, setChosen] = useState(() => new Map(days.map(({ id, own }) => [id, own ?? undefined])));
  const [note, setNote] = useState(days[0]?.answers.find(({ side }) => side === 'complainant')?.note ?? '');

  const form = useOwnForm({
    check: () => [
      ...days.flatMap((day) =>
        chosen.get(day.id)
          ? []
          : [
              {
                fieldId: ownFieldId(day.id),
                message: t('ownHearing.answerMissing', { date: longDay(day.on, language) }),
              },
            ],
      ),
      ...(note.length > longestText ? [{ fieldId: ownFieldId('note'), message: t('errors.tooLarge') }] : []),
    ],
    send: (clientKey) =>
      ask(answerHearingDatesDocument, {
        input: {
          ...{ clientKey, caseId: found.id, note: note.trim() ? note : null },
          answers: days.flatMap(({ id: proposalId }) => {
            const answer = chosen.get(proposalId);
            return answer ? [{ proposalId, answer }] : [];
          }),
        },
      }),
    done: () => onDone(t('ownHearing.datesSent')),
  });

  return (
    <HearingPart title={t('ownHearing.datesHeading')} lead={t('ownHearing.datesAsked')}>
      <OwnForm form={form} submitLabel={t('ownHearing.send')}>
        {days.map((day) => (
          <Radios
            key={day.id}
            id={ownFieldId(day.id)}
            label={t('ownHearing.at', { date: longDay(day.on, language), time: day.startsAt })}
            hint={day.placeLabel}
            choices={answers.map((value) => ({ value, label: t(`ownHearing.answers.${value}`) }))}
            value={chosen.get(day.id)}
            onChange={(value) => choose(day, value)}
            error={wrongAt(form, day.id)}
          />
        ))}
        <TextArea
          id={ownFieldId('note')}
          label={t('ownHearing.note')}
          hint={t('ownHearing.noteHint')}
          optional
          rows={3}
          maxLength={longestText}
          value={note}
          onChange={setNote}
          error={wrongAt(form, 'note')}
        />
      </OwnForm>
    </HearingPart>
  );

  function choose({ id }: ProposedDay, value: string): void {
    const answer = answers.find((one) => one === value);
    setChosen((before) => new Map(before).set(id, answer));
  }
}
