import { type ReactNode } from 'react';

/** A summary that opens to more. Words for a screen reader may be longer than the words on the screen. */
export function Disclosure(props: {
  summary: ReactNode;
  spoken?: string;
  /** Opens it when it becomes true. */
  open?: boolean;
  children: ReactNode;
}): ReactNode {
  const { summary, spoken, open, children } = props;
  return (
    <details className="wh-disclosure" open={open}>
      <summary aria-label={spoken}>{summary}</summary>
      <div className="wh-disclosure__content">{children}</div>
    </details>
  );
}
