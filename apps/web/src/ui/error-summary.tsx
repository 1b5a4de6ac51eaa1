import { type MouseEvent, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useWords } from '../texts/use-words.js';
import { TitleSaysWrong } from './page.js';

export interface FieldError {
  /** The id of the control that the line leads to. */
  fieldId: string;
  message: string;
}

interface ErrorSummaryProps {
  errors: readonly FieldError[];
  /** Changes with every attempt, so that the summary takes the focus again. */
  attempt: number;
}

/** Above a form: what is wrong, in the same words as at the fields; each line leads to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps): ReactNode {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = errors.length > 0;
  const titleSaysWrong = useContext(TitleSaysWrong);

  useEffect(() => {
    titleSaysWrong(shown);
    return () => titleSaysWrong(false);
  }, [shown, titleSaysWrong]);

  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown, attempt]);

  if (!shown) return null;
  return (
    <div className="wh-notice wh-notice--bad" role="alert">
      <h2 className="wh-notice__title" tabIndex={-1} ref={heading}>
        {t('errors.summary')}
      </h2>
      <ul className="wh-error-list">
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => leadTo(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function leadTo(event: MouseEvent, fieldId: string): void {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
