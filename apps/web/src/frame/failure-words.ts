import { type TFunction } from 'i18next';
import { type Failure } from '../api/failure.js';
import { wordFor } from '../texts/word-for.js';

/** What somebody can do about a failure, in the language of the page. */
export function failureWords(t: TFunction, failure: Failure): string {
  switch (failure.code) {
    case 'UNREACHABLE':
      return t('errors.unreachable');
    case 'NOT_SIGNED_IN':
      return t('errors.notSignedIn');
    case 'NOT_FOUND':
      return t('errors.notYours');
    case 'TOO_LARGE':
      return t('errors.tooLarge');
    case 'VERSION_CONFLICT':
      return t('errors.versionConflict');
    case 'CLIENT_KEY_REUSED':
      return t('errors.clientKeyReused');
    case 'TOO_BUSY':
      return t('errors.tooBusy');
    case 'BAD_INPUT':
      return t('errors.badInput');
    case 'STEP_REFUSED':
      return refusalWords(t, failure.details.reason);
    default:
      return t('errors.internal');
  }
}

/** The same for something that was sent: it says that nothing typed is lost. */
export function sendFailureWords(t: TFunction, failure: Failure): string {
  return failure.code === 'UNREACHABLE' ? t('errors.notSent') : failureWords(t, failure);
}

/** Why a step is not possible, by the code of the procedure. */
export function refusalWords(t: TFunction, reason: string | null | undefined): string {
  const reasons = t('refusals', { returnObjects: true });
  return wordFor(reasons, reason ?? 'other', reasons.other);
}
