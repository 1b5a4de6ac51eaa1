import { type ReactNode } from 'react';
import { type PlatformHost } from '../../host/host.js';
import { useWords } from '../../texts/use-words.js';
import { wordFor } from '../../texts/word-for.js';
import { foundIn } from '../../ui/found-in.js';

interface CommitteeCardProps {
  committee: PlatformHost['committees'][number];
  /** What somebody searches: the landlords that are meant by it are named. */
  typed: string;
}

/** One place to complain, with the way to it. */
export function CommitteeCard({ committee, typed }: CommitteeCardProps): ReactNode {
  const { t } = useWords();
  const { name, address, kind } = committee;
  const meant = typed.trim() ? (committee.participants ?? []).filter((one) => foundIn(typed, [one])) : [];
  return (
    <li className="wh-card">
      <p className="wh-card__kind">{wordFor(t('kinds', { returnObjects: true }), kind, t('kinds.other'))}</p>
      <h3 className="wh-card__title">
        <a href={address}>{name}</a>
      </h3>
      {meant.length > 0 ? <p>{t('landing.takesPart', { names: meant.join(', ') })}</p> : null}
      <p className="wh-card__address">{hostOf(address)}</p>
      <p className="wh-card__more">
        <a href={pageOf(address, 'how-it-works')} aria-label={t('landing.howItWorksOf', { name })}>
          {t('landing.howItWorks')}
        </a>
      </p>
    </li>
  );
}

function pageOf(address: string, page: string): string {
  return `${address.replace(/\/$/, '')}/${page}`;
}

/** The address as people know it: without the protocol. */
function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
