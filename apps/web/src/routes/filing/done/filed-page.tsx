import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { type Receipt } from '../../../draft/receipt.js';
import { useReceipt } from '../../../draft/use-receipt.js';
import { useTenantHost } from '../../../host/host-context.js';
import { useWords } from '../../../texts/use-words.js';
import { buttonClass } from '../../../ui/button.js';
import { Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { InGroups } from '../components/in-groups.js';
import { KeepButtons } from './keep-buttons.js';
import { NextDays } from './next-days.js';
import { nextWords } from './next-words.js';
import { QrCode } from './qr-code.js';
import { ReachUs } from './reach-us.js';
import { receiptText } from './receipt-text.js';
import { useOwnCase } from './use-own-case.js';
import '../filing.css';

/** The complaint was filed: its number, what happens next and when, and how to follow it. */
export function FiledPage(): ReactNode {
  const { t } = useWords();
  const receipt = useReceipt();
  if (receipt) return <Filed receipt={receipt} />;
  return (
    <Page title={t('filed.nothing')} lead={<p>{t('filed.nothingText')}</p>}>
      <p className="wh-button-row">
        <Link to="/sign-in" className={buttonClass('primary')}>
          {t('filed.signIn')}
        </Link>
        <Link to="/filing" className={buttonClass('secondary')}>
          {t('filed.toForm')}
        </Link>
      </p>
    </Page>
  );
}

function Filed({ receipt }: { receipt: Receipt }): ReactNode {
  const { t, language } = useWords();
  const { name } = useTenantHost();
  const own = useOwnCase(receipt);
  const signInAddress = `${window.location.origin}/sign-in`;
  const next = nextWords(t, own.deadlines, language);
  return (
    <Page title={t('filed.title')} lead={<p>{t('filed.lead')}</p>}>
      <Notice tone="good">
        <p className="wh-receipt__number">
          {t('filed.number')}: <strong>{receipt.number}</strong>
        </p>
        <p>
          {receipt.confirmationSentTo
            ? t('filed.mailed', { address: receipt.confirmationSentTo })
            : t('filed.notMailed')}
        </p>
      </Notice>
      <NextDays own={own} />
      <section className="wh-section wh-receipt">
        <h2>{t('filed.keepHeading')}</h2>
        <p>{t('filed.keepText')}</p>
        <Facts
          facts={[
            { label: t('filed.code'), value: <InGroups text={receipt.loginCode} /> },
            { label: t('filed.password'), value: <InGroups text={receipt.password} /> },
            { label: t('filed.signInAt'), value: signInAddress },
          ]}
        />
        <KeepButtons
          fileName={`${receipt.number}.txt`}
          text={() => receiptText(t, { receipt, committee: name, signInAddress, next })}
        />
        <QrCode text={`${signInAddress}#${receipt.loginCode}`} label={t('filed.qrLabel')} />
        <p className="wh-muted">{t('filed.qrText')}</p>
        <p>{t('filed.keepSecret')}</p>
      </section>
      <ReachUs />
      <p className="wh-button-row">
        {own.state === 'signedIn' ? (
          <Link to="/cases/$caseId" params={{ caseId: receipt.caseId }} className={buttonClass('primary')}>
            {t('filed.toCase')}
          </Link>
        ) : (
          <Link to="/sign-in" className={buttonClass('primary')}>
            {t('filed.signIn')}
          </Link>
        )}
      </p>
    </Page>
  );
}
