import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { useDraft } from '../../draft/use-draft.js';
import { useReceipt } from '../../draft/use-receipt.js';
import { Loaded } from '../../frame/loaded.js';
import { Redirect } from '../../frame/redirect.js';
import { languagesOf } from '../../host/host.js';
import { useTenantHost } from '../../host/host-context.js';
import { useWords } from '../../texts/use-words.js';
import { Page } from '../../ui/page.js';
import { CheckAnswers } from './components/check-answers.js';
import { ChooseVersion } from './components/choose-version.js';
import { FormPage } from './components/form-page.js';
import { SentAlready } from './components/sent-already.js';
import { StartPage } from './components/start-page.js';
import { type FilingFacts, toFilingFacts } from './facts.js';
import { filingFactsDocument } from './filing.graphql.js';
import { checkPage, everyPage, startPage } from './pages.js';
import { useOpenDraft } from './use-open-draft.js';
import { usePlace } from './use-place.js';
import './filing.css';

/** Filing a complaint: one thing per page, kept while it is written. */
export function FilingPage(): ReactNode {
  const { t, language } = useWords();
  const host = useTenantHost();
  const query = useAsk(filingFactsDocument, { language });
  if (query.data) return <Filing facts={toFilingFacts(query.data, languagesOf(host))} />;
  return (
    <Page title={t('filing.start.title')}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}

function Filing({ facts }: { facts: FilingFacts }): ReactNode {
  const { page = startPage } = useSearch({ from: '/tenant/filing' });
  const { draft, state, elsewhere } = useDraft();
  const receipt = useReceipt();
  const opening = useOpenDraft();
  const place = usePlace(facts);
  useWarningBeforeLeaving(state === 'failed');

  if (receipt && state === 'empty') return <SentAlready receipt={receipt} />;
  if (elsewhere) return <ChooseVersion facts={facts} versions={elsewhere} />;
  if (page === startPage) return <StartPage facts={facts} place={place} opening={opening} />;
  if (page === checkPage) return <CheckAnswers facts={facts} place={place} />;
  const shown = everyPage(facts, draft).find(({ name }) => name === page);
  return shown ? <FormPage key={shown.name} facts={facts} page={shown} place={place} /> : <Redirect href="/filing" />;
}

/** The browser asks whether to go away while the newest words are in this window only. */
function useWarningBeforeLeaving(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      if (!document.documentElement.classList.contains('wh-left')) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [wanted]);
}
