import { type ReactNode } from 'react';
import { type NoticeTone } from './notice.js';

/** A word with a colour; the word alone must be enough. */
export function Badge({ tone = 'neutral', children }: { tone?: NoticeTone; children: ReactNode }): ReactNode {
  return <span className={`wh-badge wh-badge--${tone}`}>{children}</span>;
}
