import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { Checkbox, Radios } from '../../../ui/choices.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { TextField } from '../../../ui/text-field.js';
import { nameFieldId, passwordFieldId, submitId, type TypedCredentials } from '../credentials.js';

interface SignInFormProps {
  typed: TypedCredentials;
  onChange: (typed: TypedCredentials) => void;
  errors: readonly FieldError[];
  busy: boolean;
  onSubmit: () => void;
}

export function SignInForm({ typed, onChange, errors, busy, onSubmit }: SignInFormProps): ReactNode {
  const { t } = useWords();

  function send(event: FormEvent): void {
    event.preventDefault();
    onSubmit();
  }

  return (
    <form className="wh-form" noValidate onSubmit={send}>
      <Radios
        id="sign-in-kind"
        label={t('signIn.who')}
        value={typed.kind}
        onChange={(kind) => onChange({ ...typed, kind: kind === 'staff' ? 'staff' : 'complainant', name: '' })}
        choices={[
          { value: 'complainant', label: t('signIn.complainant'), hint: t('signIn.complainantHint') },
          { value: 'staff', label: t('signIn.staff'), hint: t('signIn.staffHint') },
        ]}
      />
      <NameField typed={typed} onChange={onChange} error={errorAt(errors, nameFieldId)} />
      <PasswordField typed={typed} onChange={onChange} error={errorAt(errors, passwordFieldId)} />
      <Button id={submitId} type="submit" busyText={busy ? t('signIn.busy') : undefined}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}

interface OneFieldProps {
  typed: TypedCredentials;
  onChange: (typed: TypedCredentials) => void;
  error: string | undefined;
}

function NameField({ typed, onChange, error }: OneFieldProps): ReactNode {
  const { t } = useWords();
  const staff = typed.kind === 'staff';
  return (
    <TextField
      id={nameFieldId}
      label={staff ? t('signIn.email') : t('signIn.code')}
      hint={staff ? undefined : t('signIn.codeHint')}
      type={staff ? 'email' : 'text'}
      autoComplete="username"
      spellCheck={false}
      value={typed.name}
      onChange={(name) => onChange({ ...typed, name })}
      error={error}
    />
  );
}

function PasswordField({ typed, onChange, error }: OneFieldProps): ReactNode {
  const { t } = useWords();
  const [visible, setVisible] = useState(false);
  return (
    <>
      <TextField
        id={passwordFieldId}
        label={t('signIn.password')}
        hint={typed.kind === 'staff' ? undefined : t('signIn.passwordHint')}
        type={visible ? 'text' : 'password'}
        autoComplete="current-password"
        spellCheck={false}
        value={typed.password}
        onChange={(password) => onChange({ ...typed, password })}
        error={error}
      />
      <Checkbox
        id="sign-in-show"
        label={t('signIn.showPassword')}
        checked={visible}
        onChange={() => setVisible(!visible)}
      />
    </>
  );
}

function errorAt(errors: readonly FieldError[], fieldId: string): string | undefined {
  return errors.find((error) => error.fieldId === fieldId)?.message;
}
