import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asFailure, type Failure } from '../../api/failure.js';
import { draftCode } from '../../draft/committee.js';
import { draftKeeper } from '../../draft/draft-keeper.js';
import { useSecretInAddress } from '../../frame/secret-in-address.js';

export interface Opening {
  readonly state: 'none' | 'opening' | 'opened' | 'notFound' | 'failed';
  readonly failure: Failure | undefined;
  /** Each attempt has another number, so that what went wrong is read out again. */
  readonly attempt: number;
  open(typed: string): void;
}

/** Goes on with a complaint by its code, which was typed or stands behind the # of the address. */
export function useOpenDraft(): Opening {
  const [state, setState] = useState<Opening['state']>('none');
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  const navigate = useNavigate();

  async function open(typed: string): Promise<void> {
    const code = typed.replaceAll(/\s/g, '');
    setState('opening');
    setFailure(undefined);
    try {
      const found = draftCode.test(code) && (await draftKeeper.now().open(code));
      setState(found ? 'opened' : 'notFound');
      if (found) await navigate({ to: '/filing' });
    } catch (error) {
      setFailure(asFailure(error));
      setState('failed');
    }
    setAttempt((count) => count + 1);
  }

  useSecretInAddress((code) => void open(code));
  return { state, failure, attempt, open: (typed) => void open(typed) };
}
