import { type ReactNode } from 'react';

/** A summary that opens to more. Words for a screen reader may be longer than the words on the screen. */
export function Disclosure(props: { summary: ReactNode; spoken?: string; children: ReactNode }): ReactNode {
  const { summary, spoken, children } = props;
  return (
    <details className="wh-disclosure">
      <summary aria-label={spoken}>{summary}</summary>
      <div className="wh-disclosure__content">{children}</div>
    </details>
  );
}
