import { type ReactNode } from 'react';

/** A text that somebody typed: its lines and empty lines stay as they were. */
export function TypedText({ children }: { children: string }): ReactNode {
  return <p className="wh-typed-text">{children}</p>;
}
