import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/**
 * Hands over what stands behind the # in the address, and takes it out of the address and of the browser's history at once: a secret
 * may come in that way, because what stands there is never sent to a server.
 */
export function useSecretInAddress(take: (secret: string) => void): void {
  const { history } = useRouter();
  const { hash, pathname, searchStr } = useLocation();
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  useEffect(() => {
    if (hash === '') return;
    history.replace(`${pathname}${searchStr}`);
    taking.current(decoded(hash));
  }, [hash, history, pathname, searchStr]);
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
