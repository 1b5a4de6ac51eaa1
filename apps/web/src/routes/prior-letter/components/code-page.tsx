import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Page } from '../../../ui/page.js';
import { TextField } from '../../../ui/text-field.js';
import { typedCode } from '../code.js';
import { openLetter } from '../open-letter.js';

interface CodePageProps {
  /** The code that was tried, and what was wrong with it. */
  tried?: string;
  refusal?: string;
}

/** Coming back with the code of a letter. */
export function CodePage({ tried = '', refusal }: CodePageProps): ReactNode {
  const { t } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(tried);
  const [attempt, setAttempt] = useState(0);
  const error =
    attempt > 0 && typedCode(typed) === '' ? t('priorLetter.codeMissing') : attempt === 0 ? refusal : undefined;

  function send(event: FormEvent): void {
    event.preventDefault();
    setAttempt(attempt + 1);
    const code = typedCode(typed);
    if (code === '') return;
    openLetter.put({ code, isNew: false });
    void navigate({ to: '/prior-letter', search: { page: 'letter' } });
  }

  return (
    <Page title={t('priorLetter.codeTitle')} lead={<p>{t('priorLetter.codeLead')}</p>}>
      <ErrorSummary errors={error ? [{ fieldId: 'code', message: error }] : []} attempt={attempt} />
      <form className="wh-form" noValidate onSubmit={send}>
        <TextField
          id="code"
          label={t('priorLetter.code')}
          hint={t('priorLetter.codeHint')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={setTyped}
          error={error}
        />
        <Button type="submit">{t('priorLetter.openLetter')}</Button>
      </form>
    </Page>
  );
}
