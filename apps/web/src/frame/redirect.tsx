import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { Loading } from '../ui/loading.js';

/** Goes to another place of this host, once, without leaving a trace in the browser's history. */
export function Redirect({ href }: { href: string }): ReactNode {
  const { history } = useRouter();
  useEffect(() => history.replace(href), [history, href]);
  return <Loading />;
}
