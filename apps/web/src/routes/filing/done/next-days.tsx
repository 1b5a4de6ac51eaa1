import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Loading } from '../../../ui/loading.js';
import { nextWords } from './next-words.js';
import { type OwnCase } from './use-own-case.js';

/** What happens next, with its days. A day that binds nobody is told as what is expected. */
export function NextDays({ own }: { own: OwnCase }): ReactNode {
  const { t, language } = useWords();
  const words = nextWords(t, own.deadlines, language);
  return (
    <section className="wh-section">
      <h2>{t('filed.next')}</h2>
      <ol className="wh-next-days">
        <li>{t('filed.nextRead')}</li>
        {words.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{t('filed.nextHear')}</li>
      </ol>
      {own.state === 'loading' ? <Loading text={t('filed.loadingDays')} /> : null}
      {own.state === 'unknown' ? <p>{t('filed.daysUnknown')}</p> : null}
      {own.state === 'signedIn' && words.length === 0 ? <p>{t('filed.noDays')}</p> : null}
    </section>
  );
}
