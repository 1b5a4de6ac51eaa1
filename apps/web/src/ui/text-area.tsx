import { type ReactNode } from 'react';
import { useWords } from '../texts/use-words.js';
import { controlProps, Field, type FieldProps } from './field.js';

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  maxLength: number;
}

/** A large text with a count of the characters that are left. Too much text is kept, and said. */
export function TextArea({ value, onChange, rows = 6, maxLength, ...field }: TextAreaProps): ReactNode {
  const { t } = useWords();
  const left = maxLength - value.length;
  return (
    <Field {...field}>
      <textarea
        {...controlProps(field, `${field.id}-count`)}
        className="wh-input wh-input--area"
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="wh-field__count" id={`${field.id}-count`}>
        {left >= 0 ? t('charactersLeft', { count: left }) : t('charactersOver', { count: -left })}
      </p>
    </Field>
  );
}
