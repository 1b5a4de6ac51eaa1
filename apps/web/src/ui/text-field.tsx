import { type ReactNode } from 'react';
import { controlProps, Field, type FieldProps } from './field.js';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password';
  autoComplete?: string;
  size?: 'short' | 'full';
  spellCheck?: boolean;
}

export function TextField(props: TextFieldProps): ReactNode {
  const { value, onChange, type = 'text', autoComplete, size = 'full', spellCheck, ...field } = props;
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        className={`wh-input wh-input--${size}`}
        type={type}
        autoComplete={autoComplete}
        autoCapitalize={type === 'text' ? undefined : 'none'}
        spellCheck={spellCheck}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
