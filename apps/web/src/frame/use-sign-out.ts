import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { signOut } from '../api/session.js';
import { readViewerAnew } from '../viewer/use-viewer.js';

/** Nobody must think to be signed out who is not: a failure is said. */
export function useSignOut(): { leave: () => void; failed: boolean } {
  const [failed, setFailed] = useState(false);
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  async function leave(): Promise<void> {
    setFailed(false);
    try {
      await signOut();
    } catch {
      setFailed(true);
      return;
    }
    await navigate({ to: '/' });
    await readViewerAnew(queryClient);
  }

  return { leave: () => void leave(), failed };
}
