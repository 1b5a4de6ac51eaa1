import { type ReactNode } from 'react';
import { useWords } from '../texts/use-words.js';

/** What every control has in common. The description stands above the control and is read with it. */
export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  /** When the h1 of the page already asks the question. */
  hideLabel?: boolean;
}

export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

export function describedBy({ id, hint, error }: FieldProps, extra?: string): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : '', extra ?? ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function controlProps(field: FieldProps, extra?: string): ControlProps {
  return {
    id: field.id,
    'aria-describedby': describedBy(field, extra),
    'aria-invalid': field.error ? true : undefined,
    'aria-required': field.optional ? undefined : true,
  };
}

/** The label's text, with a mark at the questions that may stay open. */
export function LabelText({ label, optional }: Pick<FieldProps, 'label' | 'optional'>): ReactNode {
  const { t } = useWords();
  return (
    <>
      {label} {optional ? <span className="wh-field__optional">{t('optional')}</span> : null}
    </>
  );
}

export function Explanation({ id, hint, error }: FieldProps): ReactNode {
  return (
    <>
      {hint ? (
        <p className="wh-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="wh-field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  );
}

/** Label, description and error around one control. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }): ReactNode {
  return (
    <div className={field.error ? 'wh-field wh-field--wrong' : 'wh-field'}>
      <label className="wh-field__label" htmlFor={field.id}>
        <LabelText {...field} />
      </label>
      <Explanation {...field} />
      {children}
    </div>
  );
}

/** A question with more than one control: the question is the legend. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }): ReactNode {
  return (
    <fieldset className={field.error ? 'wh-field wh-field--wrong' : 'wh-field'} aria-describedby={describedBy(field)}>
      <legend className={field.hideLabel ? 'wh-visually-hidden' : 'wh-field__label'}>
        <LabelText {...field} />
      </legend>
      <Explanation {...field} />
      {children}
    </fieldset>
  );
}
