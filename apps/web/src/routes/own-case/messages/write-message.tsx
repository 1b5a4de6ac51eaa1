import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { useSubmission } from '../../../api/use-submission.js';
import { StepFailure } from '../../../case-parts/step-failure.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary.js';
import { Notice } from '../../../ui/notice.js';
import { TextArea } from '../../../ui/text-area.js';
import { sendMessageDocument } from './messages.graphql.js';
import { keepUnsent, readUnsent } from './unsent.js';

/** At most this many characters, as the API takes. */
const longest = 20_000;
const fieldId = 'message-text';

/** A message to the committee. What is typed stays through every failure, and when somebody looks elsewhere in the case. */
export function WriteMessage({ caseId }: { caseId: string }): ReactNode {
  const { t } = useWords();
  const queryClient = useQueryClient();
  const [text, setText] = useState(() => readUnsent(caseId));
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [sent, setSent] = useState(0);
  const { submit, busy, failure, startAnew } = useSubmission(
    (clientKey) => ask(sendMessageDocument, { input: { clientKey, caseId, conversation: 'complainant', text } }),
    () => {
      change('');
      setSent((count) => count + 1);
      void queryClient.invalidateQueries();
    },
  );

  function change(next: string): void {
    setText(next);
    keepUnsent(caseId, next);
  }

  function send(event: FormEvent): void {
    event.preventDefault();
    const wrong = problemOf(text);
    setErrors(wrong ? [{ fieldId, message: t(wrong) }] : []);
    setAttempt((count) => count + 1);
    if (!wrong) submit();
  }

  return (
    <form className="wh-form" noValidate onSubmit={send}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {failure ? <StepFailure failure={failure} reload={startAnew} /> : null}
      {sent > 0 && !failure && text === '' ? (
        <Notice key={sent} tone="good" live takesFocus>
          <p>{t('ownMessages.sent')}</p>
        </Notice>
      ) : null}
      <TextArea
        id={fieldId}
        label={t('ownMessages.text')}
        hint={t('ownMessages.textHint')}
        rows={5}
        maxLength={longest}
        value={text}
        onChange={change}
        error={errors[0]?.message}
      />
      <Button type="submit" busyText={busy ? t('ownMessages.busy') : undefined}>
        {t('ownMessages.send')}
      </Button>
    </form>
  );
}

function problemOf(text: string): 'ownMessages.missing' | 'errors.tooLarge' | undefined {
  if (!text.trim()) return 'ownMessages.missing';
  return text.length > longest ? 'errors.tooLarge' : undefined;
}
