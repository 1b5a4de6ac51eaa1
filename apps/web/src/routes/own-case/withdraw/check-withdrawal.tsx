import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { ask } from '../../../api/ask.js';
import { useWords } from '../../../texts/use-words.js';
import { Facts } from '../../../ui/facts.js';
import { Page } from '../../../ui/page.js';
import { TypedText } from '../../../ui/prose.js';
import { OwnForm } from '../details/own-form.js';
import { PartLink } from '../details/part.js';
import { useOwnForm } from '../details/use-own-form.js';
import { type WithdrawCase } from './withdraw-page.js';
import { withdrawDocument } from './withdraw.graphql.js';

interface CheckWithdrawalProps {
  found: WithdrawCase;
  reason: string;
  onDone: () => void;
}

/** A last look; only here it is sent. */
export function CheckWithdrawal({ found, reason, onDone }: CheckWithdrawalProps): ReactNode {
  const { t } = useWords();
  const { id: caseId, version: expectedVersion, matterLabel: matter } = found;
  const text = reason.trim() ? reason : null;

  const form = useOwnForm({
    check: () => [],
    send: (clientKey) => ask(withdrawDocument, { input: { clientKey, caseId, expectedVersion, text } }),
    done: onDone,
  });

  return (
    <Page
      key="check"
      title={t('ownWithdraw.checkTitle')}
      above={<PartLink>{t('back')}</PartLink>}
      lead={<p>{t('ownWithdraw.checkText', { matter })}</p>}
    >
      <Facts
        facts={[
          { label: t('ownWithdraw.number'), value: found.number },
          { label: t('ownWithdraw.about'), value: `${found.subjectLabel}, ${found.participant.name}` },
          { label: t('ownWithdraw.reason'), value: text ? <TypedText>{text}</TypedText> : t('ownWithdraw.noReason') },
        ]}
      />
      <p>
        <PartLink>{t('ownWithdraw.changeReason')}</PartLink>
      </p>
      <OwnForm
        form={form}
        submitLabel={t('ownWithdraw.confirm', { matter })}
        beside={
          <Link to="/cases/$caseId" params={{ caseId }}>
            {t('ownWithdraw.keep', { matter })}
          </Link>
        }
      />
    </Page>
  );
}
