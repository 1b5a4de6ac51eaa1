import { createContext, useContext } from 'react';
import { type Host, type TenantHost } from './host.js';

export const HostContext = createContext<Host | undefined>(undefined);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('There is no host around this component.');
  return host;
}

/** For pages that exist on a committee's own host only; the router keeps them from other hosts. */
export function useTenantHost(): TenantHost {
  const host = useHost();
  if (host.kind !== 'tenant') throw new Error('This page belongs to a committee.');
  return host;
}
