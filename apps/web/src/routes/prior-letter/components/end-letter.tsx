import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { useSubmission } from '../../../api/use-submission.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { openLetter } from '../open-letter.js';
import { endLetterDocument, priorLetterDocument } from '../prior-letter.graphql.js';
import { SendFailure } from './send-failure.js';

/** Solved: everything of the letter is erased, after a second click. */
export function EndLetter({ code }: { code: string }): ReactNode {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const navigate = useNavigate();
  const cache = useQueryClient();
  const ending = useSubmission((clientKey) => ask(endLetterDocument, { input: { clientKey, code } }), leave);

  function leave(): void {
    cache.removeQueries({ queryKey: [priorLetterDocument.toString()] });
    openLetter.put(undefined);
    void navigate({ to: '/prior-letter', search: { page: 'ended' }, replace: true });
  }

  if (!asked) {
    return (
      <>
        <p>{t('priorLetter.solvedText')}</p>
        <p className="wh-button-row">
          <Button kind="secondary" onClick={() => setAsked(true)}>
            {t('priorLetter.solved')}
          </Button>
        </p>
      </>
    );
  }
  return (
    <>
      <SendFailure failure={ending.failure} />
      <Notice tone="warning" takesFocus live title={t('priorLetter.sure')}>
        <p>{t('priorLetter.sureText')}</p>
        <p className="wh-button-row">
          <Button onClick={ending.submit} busyText={ending.busy ? t('priorLetter.ending') : undefined}>
            {t('priorLetter.end')}
          </Button>
          <Button kind="quiet" onClick={() => setAsked(false)}>
            {t('priorLetter.keep')}
          </Button>
        </p>
      </Notice>
    </>
  );
}

/** It is gone, and nothing of it can be opened any more. */
export function EndedPage(): ReactNode {
  const { t } = useWords();
  return (
    <Page title={t('priorLetter.endedTitle')}>
      <Notice tone="good">
        <p>{t('priorLetter.ended')}</p>
      </Notice>
    </Page>
  );
}
