import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useSecretInAddress } from '../../frame/secret-in-address.js';
import { useTenantHost } from '../../host/host-context.js';
import { useWords } from '../../texts/use-words.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Page } from '../../ui/page.js';
import { homeOf, readViewerAnew } from '../../viewer/use-viewer.js';
import { DemonstrationLogins } from './components/demonstration-logins.js';
import { SignInHelp } from './components/sign-in-help.js';
import { SignInForm } from './components/sign-in-form.js';
import { type TypedCredentials } from './credentials.js';
import { useSignIn } from './use-sign-in.js';

/** In characters: more than any code with its spaces. */
const longestCode = 40;

const empty: TypedCredentials = { kind: 'complainant', name: '', password: '' };

export function SignInPage(): ReactNode {
  const { t } = useWords();
  const { logins } = useTenantHost();
  const [typed, setTyped] = useState(empty);
  const open = useOpenTheOwnPage();
  useSecretInAddress((code) => change({ kind: 'complainant', name: code.slice(0, longestCode), password: '' }));
  const { errors, failed, attempt, busy, submit, forget } = useSignIn(open);

  function change(next: TypedCredentials): void {
    if (next.kind !== typed.kind) forget();
    setTyped(next);
  }

  return (
    <Page wide title={t('signIn.title')}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <div className="wh-sign-in">
        <div>
          <SignInForm typed={typed} onChange={change} errors={errors} busy={busy} onSubmit={() => submit(typed)} />
          {typed.kind === 'complainant' ? <SignInHelp failed={failed} /> : null}
        </div>
        {logins && logins.length > 0 ? <DemonstrationLogins logins={logins} onChoose={change} /> : null}
      </div>
    </Page>
  );
}

/** After signing in: the page that was asked for, otherwise the own case or the list. */
function useOpenTheOwnPage(): () => Promise<void> {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { demonstration } = useTenantHost();
  const { next } = useSearch({ from: '/tenant/sign-in' });
  return async () => {
    const viewer = await readViewerAnew(queryClient);
    await navigate({ to: next ?? (viewer ? homeOf(viewer, { demonstration }) : '/') });
  };
}
