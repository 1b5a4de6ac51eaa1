import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { nameOf } from '../host/host.js';
import { useHost } from '../host/host-context.js';
import { useWords } from '../texts/use-words.js';
import { LanguageSwitch } from './language-switch.js';
import { Mark } from './mark.js';

export function Header(): ReactNode {
  const { t } = useWords();
  const host = useHost();
  return (
    <header className="wh-header">
      {host.kind === 'tenant' && host.demonstration ? (
        <p className="wh-demonstration">
          <span>{t('demonstration')}</span>
        </p>
      ) : null}
      <div className="wh-header__bar">
        <Link to="/" className="wh-header__name">
          <Mark />
          <span>{nameOf(host, t('platformName'))}</span>
        </Link>
        <LanguageSwitch />
      </div>
    </header>
  );
}
