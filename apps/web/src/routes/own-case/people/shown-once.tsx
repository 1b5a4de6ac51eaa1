import { type ReactNode } from 'react';
import { useTenantHost } from '../../../host/host-context.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { Facts } from '../../../ui/facts.js';
import { Page } from '../../../ui/page.js';
import { PartLink } from '../details/part.js';
import { type GivenAccess } from './give-form.js';
import './people.css';

/** The code and the password of somebody who was let in: here once, to print or to hand over. */
export function ShownOnce({ given }: { given: GivenAccess }): ReactNode {
  const { t } = useWords();
  const { address } = useTenantHost();
  const { name, loginCode, password } = given;
  return (
    <Page key="code" title={t('ownPeople.codeTitle', { name })} lead={<p>{t('ownPeople.codeLead')}</p>}>
      <div className="wh-login">
        <Facts
          facts={[
            { label: t('ownPeople.codeSite'), value: `${address}/sign-in` },
            { label: t('ownPeople.code'), value: <span className="wh-login__secret">{loginCode}</span> },
            { label: t('ownPeople.password'), value: <span className="wh-login__secret">{password}</span> },
          ]}
        />
      </div>
      <p>{t('ownPeople.codeKeep', { name })}</p>
      <p className="wh-button-row">
        <Button kind="primary" onClick={() => window.print()}>
          {t('ownPeople.print')}
        </Button>
        <PartLink kind="secondary">{t('ownPeople.codeDone')}</PartLink>
      </p>
    </Page>
  );
}
