import { type ReactNode, useState } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { type OwnWithdrawQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { Page } from '../../../ui/page.js';
import { usePart } from '../details/part.js';
import { BackToCase, ForOwnCase, OfCase } from '../details/own-page.js';
import { CheckWithdrawal } from './check-withdrawal.js';
import { WithdrawReason } from './withdraw-reason.js';
import { ownWithdrawDocument } from './withdraw.graphql.js';

export type WithdrawCase = NonNullable<OwnWithdrawQuery['case']>;

/** Taking the own case back: what it means, why, a last look, and done. */
export function WithdrawPage(): ReactNode {
  return <ForOwnCase>{(caseId) => <OwnWithdraw key={caseId} caseId={caseId} />}</ForOwnCase>;
}

function OwnWithdraw({ caseId }: { caseId: string }): ReactNode {
  const { t, language } = useWords();
  const { part, goTo } = usePart();
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const query = useAsk(ownWithdrawDocument, { id: caseId, language });

  function check(): void {
    setIsChecked(true);
    goTo({ part: 'check' });
  }

  return (
    <OfCase query={query} title={t('ownDetails.loading')}>
      {(found) => {
        if (part === 'done' && found.ended) return <Done found={found} />;
        return part === 'check' && isChecked ? (
          <CheckWithdrawal found={found} reason={reason} onDone={() => goTo({ part: 'done' })} />
        ) : (
          <WithdrawReason found={found} reason={reason} onChange={setReason} onNext={check} />
        );
      }}
    </OfCase>
  );
}

function Done({ found }: { found: WithdrawCase }): ReactNode {
  const { t } = useWords();
  return (
    <Page key="done" title={t('ownWithdraw.doneTitle', { matter: found.matterLabel })}>
      <p>{t('ownWithdraw.doneText')}</p>
      <p>
        <BackToCase caseId={found.id} />
      </p>
    </Page>
  );
}
