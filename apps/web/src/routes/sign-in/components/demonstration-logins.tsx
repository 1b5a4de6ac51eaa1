import { type ReactNode, useState } from 'react';
import { type DemonstrationLogin } from '../../../host/host.js';
import { useWords } from '../../../texts/use-words.js';
import { wordFor } from '../../../texts/word-for.js';
import { Button } from '../../../ui/button.js';
import { submitId, type TypedCredentials } from '../credentials.js';

interface DemonstrationLoginsProps {
  logins: readonly DemonstrationLogin[];
  onChoose: (typed: TypedCredentials) => void;
}

/** Demonstration only: fills the form for one of the invented people. */
export function DemonstrationLogins({ logins, onChoose }: DemonstrationLoginsProps): ReactNode {
  const { t } = useWords();
  const roles = t('signIn.roles', { returnObjects: true });
  const [chosen, setChosen] = useState('');

  function roleWords({ role, caseNumber }: DemonstrationLogin): string {
    return caseNumber ? t('signIn.complainantOf', { number: caseNumber }) : wordFor(roles, role, role);
  }

  function choose(login: DemonstrationLogin): void {
    setChosen(login.name);
    onChoose({
      kind: login.code ? 'complainant' : 'staff',
      name: login.code ?? login.email ?? '',
      password: login.password,
    });
    document.getElementById(submitId)?.focus();
  }

  return (
    <section className="wh-logins" aria-labelledby="demonstration-logins">
      <h2 id="demonstration-logins">{t('signIn.demonstrationHeading')}</h2>
      <p>{t('signIn.demonstrationText')}</p>
      <ul className="wh-logins__list">
        {logins.map((login) => (
          <li key={`${login.name}-${login.code ?? login.email ?? ''}`}>
            <Button kind="secondary" onClick={() => choose(login)}>
              <span className="wh-logins__name">{login.name}</span>
              <span className="wh-logins__role">{roleWords(login)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{chosen ? t('signIn.demonstrationFilled', { name: chosen }) : null}</p>
    </section>
  );
}
