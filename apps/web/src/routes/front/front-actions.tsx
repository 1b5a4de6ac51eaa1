import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../../texts/use-words.js';
import { Icon } from '../../ui/icon.js';
import { seesCaseList } from '../../viewer/rights.js';
import { useViewer, type Viewer } from '../../viewer/use-viewer.js';
import { Way } from './way.js';

/** What people come for: the right door first, then the other ways. Whoever is signed in goes to the own things first. */
export function FrontActions(): ReactNode {
  const { t } = useWords();
  const viewer = useViewer().data?.viewer;
  return (
    <>
      {viewer ? <OwnWay viewer={viewer} /> : null}
      <div className="wh-door">
        <Icon name="door" />
        <div>
          <Link to="/check" className="wh-door__link">
            {t('front.check')}
          </Link>
          <p>{t('front.checkText')}</p>
        </div>
        <Icon name="arrow" />
      </div>
      <h2 className="wh-visually-hidden">{t('front.waysHeading')}</h2>
      <ul className="wh-ways">
        <Way icon="pen" text={t('front.fileText')}>
          <Link to="/filing">{t('front.file')}</Link>
        </Way>
        {viewer ? null : (
          <Way icon="follow" text={t('front.signInText')}>
            <Link to="/sign-in">{t('front.signIn')}</Link>
          </Way>
        )}
        <Way icon="road" text={t('front.howItWorksText')}>
          <Link to="/how-it-works">{t('front.howItWorks')}</Link>
        </Way>
      </ul>
    </>
  );
}

function OwnWay({ viewer }: { viewer: Viewer }): ReactNode {
  const { t } = useWords();
  if (viewer.caseId) {
    return (
      <ul className="wh-ways">
        <Way icon="follow" text={t('front.toYourCaseText')}>
          <Link to="/cases/$caseId" params={{ caseId: viewer.caseId }}>
            {t('front.toYourCase')}
          </Link>
        </Way>
      </ul>
    );
  }
  const name = viewer.displayName ?? '';
  if (!seesCaseList(viewer)) return <p>{t('front.toCasesText', { name })}</p>;
  return (
    <ul className="wh-ways">
      <Way icon="follow" text={t('front.toCasesText', { name })}>
        <Link to="/cases">{t('front.toCases')}</Link>
      </Way>
    </ul>
  );
}
