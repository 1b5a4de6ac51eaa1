import { type ReactNode } from 'react';
import { languagesOf } from '../host/host.js';
import { useHost } from '../host/host-context.js';
import { switchLanguage } from '../texts/i18n.js';
import { languageNames } from '../texts/languages.js';
import { useWords } from '../texts/use-words.js';

export function LanguageSwitch(): ReactNode {
  const { t, language } = useWords();
  const offered = languagesOf(useHost());
  if (offered.length < 2) return null;
  return (
    <div className="wh-languages" role="group" aria-label={t('languageChoice')}>
      {offered.map((other) => (
        <button
          key={other}
          type="button"
          lang={other}
          className="wh-languages__one"
          aria-pressed={other === language}
          onClick={() => void switchLanguage(other)}
        >
          {languageNames[other]}
        </button>
      ))}
    </div>
  );
}
