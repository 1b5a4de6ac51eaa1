import { useRef, useState } from 'react';
import { newClientKey } from './client-key.js';
import { asFailure, type Failure } from './failure.js';

export interface Submission {
  submit: () => void;
  busy: boolean;
  failure: Failure | undefined;
  /** After the case was loaded anew: a fresh key, because the next attempt is another one. */
  startAnew: () => void;
}

/**
 * One form that changes something: the same client key until it succeeds, and one attempt at a time,
 * so that a double click or a second try after a lost answer changes nothing twice.
 */
export function useSubmission(send: (clientKey: string) => Promise<unknown>, whenDone: () => void): Submission {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const key = useRef<string>(undefined);
  const underWay = useRef(false);

  async function attempt(): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    key.current ??= newClientKey();
    setBusy(true);
    setFailure(undefined);
    try {
      await send(key.current);
      key.current = undefined;
      whenDone();
    } catch (error) {
      setFailure(asFailure(error));
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  function startAnew(): void {
    key.current = undefined;
    setFailure(undefined);
  }

  return { submit: () => void attempt(), busy, failure, startAnew };
}
