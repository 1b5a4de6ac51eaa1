import { type ReactNode } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { Loaded } from '../../../frame/loaded.js';
import { useWords } from '../../../texts/use-words.js';
import { Page } from '../../../ui/page.js';
import { priorLetterDocument } from '../prior-letter.graphql.js';
import { CodePage } from './code-page.js';
import { KeptLetter } from './kept-letter.js';
import { sendFailureWords } from '../../../frame/failure-words.js';

/** The letter behind a code; with a code that is not known, the form again. */
export function OpenedLetter({ code, isNew }: { code: string; isNew: boolean }): ReactNode {
  const { t } = useWords();
  const query = useAsk(priorLetterDocument, { code });
  if (query.data?.priorLetter) return <KeptLetter letter={query.data.priorLetter} code={code} isNew={isNew} />;
  if (query.data) return <CodePage tried={code} refusal={t('priorLetter.codeUnknown')} />;
  const { error } = query;
  if (error?.code === 'TOO_MANY_TRIES') return <CodePage tried={code} refusal={sendFailureWords(t, error)} />;
  if (error?.code === 'BAD_INPUT') return <CodePage tried={code} refusal={t('priorLetter.codeUnknown')} />;
  return (
    <Page title={t('priorLetter.title')}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}
