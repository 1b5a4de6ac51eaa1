import { type TFunction } from 'i18next';
import { type Failure } from '../api/failure.js';
import { wordFor } from '../texts/word-for.js';
import { waitWords } from './wait-words.js';

/** The codes that need no more than a text. */
const texts = {
  UNREACHABLE: 'unreachable',
  NOT_SIGNED_IN: 'notSignedIn',
  NOT_FOUND: 'notYours',
  TOO_LARGE: 'tooLarge',
  VERSION_CONFLICT: 'versionConflict',
  CLIENT_KEY_REUSED: 'clientKeyReused',
  TOO_BUSY: 'tooBusy',
  BAD_INPUT: 'badInput',
  INTERNAL: 'internal',
} as const;

/** What somebody can do about a failure, in the language of the page. */
export function failureWords(t: TFunction, { code, details }: Failure): string {
  if (code === 'STEP_REFUSED') return refusalWords(t, details.reason);
  if (code === 'TOO_MANY_TRIES') return tooManyTriesWords(t, details.retryAfterSeconds ?? 60);
  return t(`errors.${texts[code]}`);
}

/** The same for something that was sent: it says that nothing typed is lost. */
export function sendFailureWords(t: TFunction, failure: Failure): string {
  return failure.code === 'UNREACHABLE' ? t('errors.notSent') : failureWords(t, failure);
}

/** After too many tries: how long to wait. */
export function tooManyTriesWords(t: TFunction, seconds: number): string {
  return t('errors.tooManyTries', { wait: waitWords(t, seconds) });
}

/** Why a step is not possible, by the code of the procedure. */
export function refusalWords(t: TFunction, reason: string | null | undefined): string {
  const reasons = t('refusals', { returnObjects: true });
  return wordFor(reasons, reason ?? 'other', reasons.other);
}
