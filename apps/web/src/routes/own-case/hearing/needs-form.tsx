import { type ReactNode, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { type HearingHelp } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { Checkboxes } from '../../../ui/choices.js';
import { TextArea } from '../../../ui/text-area.js';
import { TextField } from '../../../ui/text-field.js';
import { OwnForm } from '../details/own-form.js';
import { ownFieldId, useOwnForm, wrongAt } from '../details/use-own-form.js';
import { type HearingFormProps, HearingPart, longestLine, longestText } from './hearing-part.js';
import { sayWhatHearingNeedsDocument } from './hearing.graphql.js';

const helps = ['wheelchair', 'hearingAid', 'byTelephone', 'breaks', 'other'] as const satisfies HearingHelp[];

/** An interpreter and help at the hearing; for the secretary alone. */
export function NeedsForm({ found, onDone }: HearingFormProps): ReactNode {
  const { t } = useWords();
  const before = found.hearingNeeds.find(({ side }) => side === 'complainant');
  const [interpreter, setInterpreter] = useState(before?.interpreter ?? '');
  const [help, setHelp] = useState<readonly string[]>(before?.help ?? []);
  const [note, setNote] = useState(before?.note ?? '');
  const tooLong = (field: string) => [{ fieldId: ownFieldId(field), message: t('errors.tooLarge') }];

  const form = useOwnForm({
    check: () => [
      ...(interpreter.length > longestLine ? tooLong('interpreter') : []),
      ...(note.length > longestText ? tooLong('note') : []),
    ],
    send: (clientKey) =>
      ask(sayWhatHearingNeedsDocument, {
        input: {
          ...{ clientKey, caseId: found.id, interpreter, note },
          help: helps.filter((one) => help.includes(one)),
        },
      }),
    done: () => onDone(t('ownHearing.needsSaved')),
  });

  return (
    <HearingPart title={t('ownHearing.needsTitle')} lead={t('ownHearing.needsLead')}>
      <OwnForm form={form} submitLabel={t('ownHearing.needsSave')}>
        <TextField
          id={ownFieldId('interpreter')}
          label={t('ownHearing.interpreter')}
          hint={t('ownHearing.interpreterHint')}
          optional
          value={interpreter}
          onChange={setInterpreter}
          error={wrongAt(form, 'interpreter')}
        />
        <Checkboxes
          id={ownFieldId('help')}
          label={t('ownHearing.help')}
          optional
          choices={helps.map((value) => ({ value, label: t(`ownHearing.helps.${value}`) }))}
          values={help}
          onChange={setHelp}
          error={wrongAt(form, 'help')}
        />
        <TextArea
          id={ownFieldId('note')}
          label={t('ownHearing.needsNote')}
          hint={t('ownHearing.needsNoteHint')}
          optional
          rows={4}
          maxLength={longestText}
          value={note}
          onChange={setNote}
          error={wrongAt(form, 'note')}
        />
      </OwnForm>
    </HearingPart>
  );
}
