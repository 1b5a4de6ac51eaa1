import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../../texts/use-words.js';
import { seesCaseList } from '../../viewer/rights.js';
import { useViewer, type Viewer } from '../../viewer/use-viewer.js';

/** The two things to do here; somebody who is signed in goes straight to the own case or cases. */
export function FrontActions(): ReactNode {
  const { t } = useWords();
  const viewer = useViewer().data?.viewer;
  return (
    <ul className="wh-actions">
      <li className="wh-action wh-action--strong">
        <Link to="/how-it-works" className="wh-action__link">
          {t('front.howItWorks')}
        </Link>
        <p>{t('front.howItWorksText')}</p>
      </li>
      <li className="wh-action">{viewer ? <OwnAction viewer={viewer} /> : <SignInAction />}</li>
    </ul>
  );
}

function SignInAction(): ReactNode {
  const { t } = useWords();
  return (
    <>
      <Link to="/sign-in" className="wh-action__link">
        {t('front.signIn')}
      </Link>
      <p>{t('front.signInText')}</p>
    </>
  );
}

function OwnAction({ viewer }: { viewer: Viewer }): ReactNode {
  const { t } = useWords();
  if (viewer.caseId) {
    return (
      <>
        <Link to="/cases/$caseId" params={{ caseId: viewer.caseId }} className="wh-action__link">
          {t('front.toYourCase')}
        </Link>
        <p>{t('front.toYourCaseText')}</p>
      </>
    );
  }
  if (!seesCaseList(viewer)) return <p>{t('signIn.signedInAs', { name: viewer.displayName ?? '' })}</p>;
  return (
    <>
      <Link to="/cases" className="wh-action__link">
        {t('front.toCases')}
      </Link>
      <p>{t('front.toCasesText', { name: viewer.displayName ?? '' })}</p>
    </>
  );
}
