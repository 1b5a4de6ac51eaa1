import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { buttonClass } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { type LetterPage } from '../letter-search.js';

interface StartPageProps {
  first: LetterPage;
  /** A letter was written in this window before. */
  written: boolean;
}

/** What the letter is for, and the way in. */
export function StartPage({ first, written }: StartPageProps): ReactNode {
  const { t } = useWords();
  const points = t('priorLetter.points', { returnObjects: true });
  return (
    <Page title={t('priorLetter.title')} lead={<p>{t('priorLetter.lead')}</p>}>
      {written ? (
        <Notice title={t('priorLetter.alreadyWritten')}>
          <p>
            <Link to="/prior-letter" search={{ page: 'letter' }}>
              {t('priorLetter.toWritten')}
            </Link>
          </p>
        </Notice>
      ) : null}
      <ul>
        {Object.values(points).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="wh-button-row">
        <Link to="/prior-letter" search={{ page: first }} className={buttonClass('primary')}>
          {t('priorLetter.begin')}
        </Link>
        <Link to="/prior-letter" search={{ page: 'code' }}>
          {t('priorLetter.haveCode')}
        </Link>
      </p>
    </Page>
  );
}
