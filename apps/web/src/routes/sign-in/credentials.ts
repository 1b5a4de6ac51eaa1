import { type TFunction } from 'i18next';
import { type Credentials, type SignInAnswer } from '../../api/session.js';
import { tooManyTriesWords } from '../../frame/failure-words.js';
import { type FieldError } from '../../ui/error-summary.js';

/** What somebody typed; one form for both kinds of people. */
export interface TypedCredentials {
  kind: Credentials['kind'];
  name: string;
  password: string;
}

export const nameFieldId = 'sign-in-name';
export const submitId = 'sign-in-submit';
export const passwordFieldId = 'sign-in-password';

/** What is still missing, in the order of the fields. */
export function missingIn(t: TFunction, typed: TypedCredentials): FieldError[] {
  const nameMissing = typed.kind === 'staff' ? t('signIn.emailMissing') : t('signIn.codeMissing');
  return [
    ...(typed.name.trim() ? [] : [{ fieldId: nameFieldId, message: nameMissing }]),
    ...(typed.password ? [] : [{ fieldId: passwordFieldId, message: t('signIn.passwordMissing') }]),
  ];
}

export function toCredentials({ kind, name, password }: TypedCredentials): Credentials {
  return kind === 'staff' ? { kind, email: name.trim(), password } : { kind, code: name.trim(), password };
}

/** Why signing in failed; it leads to the first field because nobody says which of the two was wrong. */
export function refusalOf(t: TFunction, kind: Credentials['kind'], answer: SignInAnswer): FieldError[] {
  if (answer.kind === 'signedIn') return [];
  if (answer.kind === 'tooManyTries') {
    return [{ fieldId: nameFieldId, message: tooManyTriesWords(t, answer.retryAfterSeconds) }];
  }
  return [
    { fieldId: nameFieldId, message: kind === 'staff' ? t('signIn.failedStaff') : t('signIn.failedComplainant') },
  ];
}
