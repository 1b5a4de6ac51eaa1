import { type ReactNode, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { refusalWords } from '../../../frame/failure-words.js';
import { type AnnouncedAs } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { Radios } from '../../../ui/choices.js';
import { Notice } from '../../../ui/notice.js';
import { TextArea } from '../../../ui/text-area.js';
import { TextField } from '../../../ui/text-field.js';
import { OwnForm } from '../details/own-form.js';
import { ownFieldId, useOwnForm, wrongAt } from '../details/use-own-form.js';
import { type HearingFormProps, HearingPart, longestLine, longestText } from './hearing-part.js';
import { announcePersonDocument } from './hearing.graphql.js';
import { stepIn } from './hearing-types.js';

const capacities = [
  'companion',
  'helper',
  'representative',
  'witness',
  'expert',
  'informant',
] as const satisfies AnnouncedAs[];

/** Who comes along. What was typed stays, also when the step closed meanwhile. */
export function PersonForm({ found, onDone }: HearingFormProps): ReactNode {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [capacity, setCapacity] = useState<AnnouncedAs>();
  const [contribution, setContribution] = useState('');
  const step = stepIn(found, 'announcePerson');

  const form = useOwnForm({
    check: () => [
      ...(/\S/u.test(name) ? [] : [{ fieldId: ownFieldId('name'), message: t('ownHearing.personNameMissing') }]),
      ...(name.length > longestLine ? [{ fieldId: ownFieldId('name'), message: t('errors.tooLarge') }] : []),
      ...(capacity ? [] : [{ fieldId: ownFieldId('capacity'), message: t('ownHearing.capacityMissing') }]),
      ...(contribution.length > longestText
        ? [{ fieldId: ownFieldId('contribution'), message: t('errors.tooLarge') }]
        : []),
    ],
    send: (clientKey) =>
      ask(announcePersonDocument, {
        input: {
          ...{ clientKey, caseId: found.id, expectedVersion: found.version, name },
          ...{ capacity: capacity ?? 'companion', contribution: contribution.trim() ? contribution : null },
        },
      }),
    done: () => onDone(t('ownHearing.personSaved', { name })),
  });

  return (
    <HearingPart title={t('ownHearing.personTitle')}>
      {step?.open ? null : (
        <Notice tone="warning">
          <p>{refusalWords(t, step?.reason)}</p>
        </Notice>
      )}
      <OwnForm form={form} submitLabel={t('ownHearing.personSave')}>
        <TextField
          id={ownFieldId('name')}
          label={t('ownHearing.personName')}
          value={name}
          onChange={setName}
          error={wrongAt(form, 'name')}
        />
        <Radios
          id={ownFieldId('capacity')}
          label={t('ownHearing.capacity')}
          choices={capacities.map((value) => ({ value, label: t(`ownHearing.capacities.${value}`) }))}
          value={capacity}
          onChange={(value) => setCapacity(capacities.find((one) => one === value))}
          error={wrongAt(form, 'capacity')}
        />
        <TextArea
          id={ownFieldId('contribution')}
          label={t('ownHearing.contribution')}
          optional
          rows={4}
          maxLength={longestText}
          value={contribution}
          onChange={setContribution}
          error={wrongAt(form, 'contribution')}
        />
      </OwnForm>
    </HearingPart>
  );
}
