import { type ReactNode, useState } from 'react';
import { refusalWords } from '../../../frame/failure-words.js';
import { hasCommittee } from '../../../host/has-committee.js';
import { useTenantHost } from '../../../host/host-context.js';
import { useWords } from '../../../texts/use-words.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { TextArea } from '../../../ui/text-area.js';
import { OwnForm } from '../details/own-form.js';
import { BackToCase } from '../details/own-page.js';
import { ownFieldId, type OwnForm as Form, wrongAt } from '../details/use-own-form.js';
import { type WithdrawCase } from './withdraw-page.js';

export const longestReason = 20_000;

interface WithdrawReasonProps {
  found: WithdrawCase;
  reason: string;
  onChange: (reason: string) => void;
  onNext: () => void;
}

/** What it means, and why; nothing is sent yet. */
export function WithdrawReason(props: WithdrawReasonProps): ReactNode {
  const { found } = props;
  const { t } = useWords();
  const host = useTenantHost();
  const matter = found.matterLabel;
  const step = found.steps.find(({ step: name }) => name === 'withdraw');
  return (
    <Page
      key="reason"
      title={t('ownWithdraw.title', { matter })}
      above={<BackToCase caseId={found.id} />}
      lead={step?.open ? <p>{t('ownWithdraw.lead', { matter })}</p> : null}
    >
      {step?.open ? (
        <>
          <h2>{t('ownWithdraw.meansHeading')}</h2>
          <ul>
            <li>{t('ownWithdraw.means.stops', { matter })}</li>
            {hasCommittee(host) ? (
              <li>{t('ownWithdraw.means.told', { name: found.participant.name, matter })}</li>
            ) : null}
            <li>{t('ownWithdraw.means.letter')}</li>
            <li>{t('ownWithdraw.means.undo')}</li>
          </ul>
          <ReasonForm {...props} />
        </>
      ) : (
        <Notice tone="neutral">
          <p>
            {found.ended
              ? t('ownWithdraw.already', { matter })
              : `${t('ownWithdraw.closed', { matter })} ${refusalWords(t, step?.reason ?? 'stepNotInRegulation')}`}
          </p>
        </Notice>
      )}
    </Page>
  );
}

function ReasonForm({ reason, onChange, onNext }: WithdrawReasonProps): ReactNode {
  const { t } = useWords();
  const [attempt, setAttempt] = useState(0);
  const tooLong = attempt > 0 && reason.length > longestReason;

  function next(): void {
    setAttempt((count) => count + 1);
    if (reason.length <= longestReason) onNext();
  }

  const form: Form = {
    errors: tooLong ? [{ fieldId: ownFieldId('text'), message: t('errors.tooLarge') }] : [],
    ...{ attempt, busy: false, failure: undefined, submit: next, reload: () => undefined },
  };
  return (
    <OwnForm form={form} submitLabel={t('ownWithdraw.next')}>
      <TextArea
        id={ownFieldId('text')}
        label={t('ownWithdraw.reason')}
        hint={t('ownWithdraw.reasonHint')}
        optional
        rows={4}
        maxLength={longestReason}
        value={reason}
        onChange={onChange}
        error={wrongAt(form, 'text')}
      />
    </OwnForm>
  );
}
