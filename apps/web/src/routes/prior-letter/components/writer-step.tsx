import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { TextField } from '../../../ui/text-field.js';
import { type LetterField } from '../letter-form.js';
import { useTextStep } from '../use-text-step.js';
import { LetterStep, type StepFrame } from './letter-step.js';

const lines = [
  { field: 'name', autoComplete: 'name' },
  { field: 'address', autoComplete: 'street-address' },
  { field: 'phone', autoComplete: 'tel' },
  { field: 'email', autoComplete: 'email' },
] as const satisfies readonly { field: LetterField; autoComplete: string }[];

/** Who writes, and where the answer may go. */
export function WriterStep({ frame }: { frame: StepFrame }): ReactNode {
  const { t } = useWords();
  const { valueOf, type, errorAt, errors, attempt, submit } = useTextStep('writer', frame.onDone);
  return (
    <LetterStep
      frame={frame}
      title={t('priorLetter.writer')}
      lead={<p>{t('priorLetter.writerLead')}</p>}
      errors={errors}
      attempt={attempt}
      onSubmit={submit}
    >
      {lines.map(({ field, autoComplete }) => (
        <TextField
          key={field}
          id={field}
          label={t(`priorLetter.${field}`)}
          hint={field === 'email' ? t('priorLetter.emailHint') : undefined}
          optional={field !== 'name'}
          type={field === 'email' ? 'email' : 'text'}
          autoComplete={autoComplete}
          spellCheck={false}
          value={valueOf(field)}
          onChange={(text) => type(field, text)}
          error={errorAt(field)}
        />
      ))}
    </LetterStep>
  );
}
