import { type ReactNode, useEffect, useRef } from 'react';

export type NoticeTone = 'neutral' | 'good' | 'warning' | 'bad';

interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
  /** Reads itself out when it appears. */
  live?: boolean;
  /** Takes the focus when it appears, for an answer to what somebody just did. */
  takesFocus?: boolean;
}

export function Notice({
  tone = 'neutral',
  title,
  children,
  live = false,
  takesFocus = false,
}: NoticeProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const role = tone === 'bad' ? 'alert' : 'status';

  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);

  return (
    <div
      ref={place}
      className={`wh-notice wh-notice--${tone}`}
      role={live ? role : undefined}
      tabIndex={takesFocus ? -1 : undefined}
    >
      {title ? <p className="wh-notice__title">{title}</p> : null}
      {children}
    </div>
  );
}
