import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { Notice } from '../../../ui/notice.js';
import { sinceWords, timeOf, type Version, versionWords } from '../version-words.js';

interface VersionsProps {
  versions: readonly Version[];
  /** The one that is shown. */
  shown: string;
}

/** Which versions there are, in words, and a warning on one that is not of now. */
export function Versions({ versions, shown }: VersionsProps): ReactNode {
  const { t, language } = useWords();
  const [only] = versions;
  const inWords = (day: string): string => plainDay(day, language);
  if (!only) return null;
  if (versions.length === 1) return <p>{t('regulation.only', { since: sinceWords(t, only, inWords) })}</p>;
  return (
    <>
      <nav className="wh-regulation__versions" aria-label={t('regulation.versions')}>
        <p className="wh-strong">{t('regulation.versions')}</p>
        <ul>
          {[...versions].reverse().map((version) => (
            <li key={version.version}>
              <Link
                to="/regulation"
                search={{ version: version.isNow ? undefined : version.version }}
                activeOptions={{ exact: true, explicitUndefined: true }}
                aria-current={version.version === shown ? 'page' : undefined}
              >
                {versionWords(t, { versions, version }, inWords)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <NotNow time={timeOf(versions, shown)} />
    </>
  );
}

function NotNow({ time }: { time: 'now' | 'later' | 'earlier' }): ReactNode {
  const { t } = useWords();
  if (time === 'now') return null;
  return (
    <Notice tone="warning" title={t('regulation.notNow')}>
      <p>{t(time === 'later' ? 'regulation.notYetWhy' : 'regulation.notNowWhy')}</p>
      <Link to="/regulation" search={{}} className="wh-screen-only">
        {t('regulation.toNow')}
      </Link>
    </Notice>
  );
}
