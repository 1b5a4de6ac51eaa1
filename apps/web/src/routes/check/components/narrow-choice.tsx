import { type ReactNode, useState } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { type Choice } from '../../../ui/choice.js';
import { Radios } from '../../../ui/choices.js';
import { type FieldProps } from '../../../ui/field.js';
import { TextField } from '../../../ui/text-field.js';
import { manyChoices, narrowed } from '../narrowed.js';
import '../check.css';

interface NarrowChoiceProps extends FieldProps {
  /** The choices that typing narrows. */
  choices: readonly Choice[];
  /** Those that always stay, such as 'not in this list'. */
  always?: readonly Choice[];
  value: string | undefined;
  onChange: (value: string) => void;
}

/** One answer out of a list; out of a long one with a field above it that narrows it. What was chosen stays in sight. */
export function NarrowChoice({ choices, always = [], value, onChange, ...field }: NarrowChoiceProps): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const found = narrowed(choices, typed);
  const shown = choices.filter((choice) => choice.value === value || found.includes(choice));
  const searching = choices.length > manyChoices;
  return (
    <>
      {searching ? (
        <div className="wh-narrow">
          <TextField
            id={`${field.id}-narrow`}
            label={t('check.narrow')}
            hint={t('check.narrowHint')}
            optional
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={setTyped}
          />
          <p className="wh-muted" role="status">
            {typed.trim() === ''
              ? t('check.inList', { count: choices.length })
              : t('check.found', { count: found.length })}
          </p>
        </div>
      ) : null}
      <Radios {...field} choices={[...shown, ...always]} value={value} onChange={onChange} />
    </>
  );
}
