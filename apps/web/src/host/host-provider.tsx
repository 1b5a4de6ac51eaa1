import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useWords } from '../texts/use-words.js';
import { type Host, loadHost } from './host.js';
import { HostContext } from './host-context.js';

/** Gives every component the host; in another language its names follow when they are here. */
export function HostProvider({ host, children }: { host: Host; children: ReactNode }): ReactNode {
  const { language } = useWords();
  const { data } = useQuery({
    queryKey: ['host', language],
    queryFn: () => loadHost(language),
    staleTime: Infinity,
  });
  return <HostContext value={data ?? host}>{children}</HostContext>;
}
