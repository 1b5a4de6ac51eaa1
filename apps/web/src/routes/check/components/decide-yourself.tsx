import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { type ResultAction } from '../result-action.js';

interface DecideYourselfProps {
  action: ResultAction;
  online: boolean;
  postalAddress: readonly string[];
}

/** Nobody is turned away by a machine, and nothing that runs elsewhere stops because somebody asked here. */
export function DecideYourself({ action, online, postalAddress }: DecideYourselfProps): ReactNode {
  const { t } = useWords();
  const files = action === 'file';
  return (
    <section className="wh-section">
      <h2>{t(files ? 'check.alsoGood' : 'check.anyway')}</h2>
      {files ? null : (
        <>
          <p>{t('check.anywayText')}</p>
          <p>
            {online ? (
              <Link to="/filing">{t('check.fileAnyway')}</Link>
            ) : (
              <Link to="/paper-form">{t('check.paperForm')}</Link>
            )}
          </p>
        </>
      )}
      <p>{t('check.termsGoOn')}</p>
      {files && online ? (
        <p>
          <Link to="/paper-form">{t('check.onPaper')}</Link>
        </p>
      ) : null}
      {postalAddress.length > 0 ? (
        <>
          <p>{t('check.byPost')}</p>
          <address className="wh-address">
            {postalAddress.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
        </>
      ) : null}
    </section>
  );
}
