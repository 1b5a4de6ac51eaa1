import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { buttonClass } from '../../../ui/button.js';
import { type ResultAction } from '../result-action.js';
import { PrintAnswer } from './print-answer.js';

interface NextActionProps {
  action: ResultAction;
  /** Whether this committee takes complaints on line. */
  online: boolean;
}

/** The one button of the result: whoever waits can keep the day; going elsewhere needs none here. */
export function NextAction({ action, online }: NextActionProps): ReactNode {
  const { t } = useWords();
  if (action === 'letter') {
    return (
      <section className="wh-section">
        <h2>{t('check.letter')}</h2>
        <p>{t('check.letterText')}</p>
        <p>
          <Link to="/prior-letter" className={buttonClass('primary')}>
            {t('check.toLetter')}
          </Link>
        </p>
      </section>
    );
  }
  if (action === 'wait') return <PrintAnswer kind="primary" />;
  if (action !== 'file') return null;
  return (
    <p className="wh-button-row">
      {online ? (
        <Link to="/filing" className={buttonClass('primary')}>
          {t('check.file')}
        </Link>
      ) : (
        <Link to="/paper-form" className={buttonClass('primary')}>
          {t('check.paperForm')}
        </Link>
      )}
    </p>
  );
}
