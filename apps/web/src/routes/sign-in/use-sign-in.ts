import { useRef, useState } from 'react';
import { asFailure } from '../../api/failure.js';
import { signIn } from '../../api/session.js';
import { sendFailureWords } from '../../frame/failure-words.js';
import { useWords } from '../../texts/use-words.js';
import { type FieldError } from '../../ui/error-summary.js';
import { missingIn, nameFieldId, refusalOf, toCredentials, type TypedCredentials } from './credentials.js';

interface SigningIn {
  errors: FieldError[];
  /** How often in a row the code or the password was wrong. */
  failed: number;
  attempt: number;
  busy: boolean;
  submit: (typed: TypedCredentials) => void;
  forget: () => void;
}

/** One try at a time; what goes wrong becomes lines of the error summary. */
export function useSignIn(whenSignedIn: () => Promise<void>): SigningIn {
  const { t } = useWords();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(0);
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);

  async function attemptWith(typed: TypedCredentials): Promise<FieldError[]> {
    const missing = missingIn(t, typed);
    if (missing.length > 0) return missing;
    try {
      const answer = await signIn(toCredentials(typed));
      if (answer.kind === 'signedIn') await whenSignedIn();
      else setFailed((count) => count + 1);
      return refusalOf(t, typed.kind, answer);
    } catch (error) {
      return [{ fieldId: nameFieldId, message: sendFailureWords(t, asFailure(error)) }];
    }
  }

  async function submit(typed: TypedCredentials): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setErrors(await attemptWith(typed));
    setAttempt((count) => count + 1);
    setBusy(false);
    underWay.current = false;
  }

  return { errors, failed, attempt, busy, submit: (typed) => void submit(typed), forget: () => setErrors([]) };
}
