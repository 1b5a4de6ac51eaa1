import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { forgetReceipt, type Receipt } from '../../../draft/receipt.js';
import { useWords } from '../../../texts/use-words.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { Page } from '../../../ui/page.js';

/** For whoever comes back to the form after sending it. */
export function SentAlready({ receipt }: { receipt: Receipt }): ReactNode {
  const { t } = useWords();
  return (
    <Page
      title={t('filing.sentAlready.title')}
      lead={<p>{t('filing.sentAlready.lead', { number: receipt.number })}</p>}
    >
      <p className="wh-button-row">
        <Link to="/filing/done" className={buttonClass('primary')}>
          {t('filing.sentAlready.toDone')}
        </Link>
      </p>
      <h2>{t('filing.sentAlready.another')}</h2>
      <p>{t('filing.sentAlready.anotherText')}</p>
      <p>
        <Button kind="secondary" onClick={forgetReceipt}>
          {t('filing.sentAlready.begin')}
        </Button>
      </p>
    </Page>
  );
}
