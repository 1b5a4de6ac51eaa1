import { type FormEvent, type ReactNode, useState } from 'react';
import { draftKeeper } from '../../../draft/draft-keeper.js';
import { useDraft } from '../../../draft/use-draft.js';
import { useTenantHost } from '../../../host/host-context.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { todayHere } from '../../../ui/days.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Page } from '../../../ui/page.js';
import { type FilingFacts } from '../facts.js';
import { hintOf, problemWords, titleOf } from '../page-words.js';
import { type FilingPage, filingPages } from '../pages.js';
import { problemsOf } from '../problems.js';
import { type Place } from '../use-place.js';
import { Above, SaveState } from './above.js';
import { Answer } from './answer.js';
import { Later } from './later.js';

export const fieldId = 'answer';

interface FormPageProps {
  facts: FilingFacts;
  page: FilingPage;
  place: Place;
}

/** One page of the form. Nothing is judged before somebody goes on. */
export function FormPage({ facts, page, place }: FormPageProps): ReactNode {
  const { t } = useWords();
  const host = useTenantHost();
  const { draft } = useDraft();
  const [tried, setTried] = useState({ attempt: 0, message: '' });
  const step = useStep(facts, page, place);
  const title = titleOf(t, page);

  function tell(message: string): void {
    setTried(({ attempt }) => ({ attempt: attempt + 1, message }));
  }

  function goOn(): void {
    const problem = problemsOf(facts, draftKeeper.now().draft, todayHere()).find((one) => one.page === page.name);
    tell(problem ? problemWords(t, page, problem) : '');
    if (!problem) place.next(page.name);
  }

  function send(event: FormEvent): void {
    event.preventDefault();
    goOn();
  }

  return (
    <Page
      title={title}
      tabTitle={`${step}: ${title}`}
      above={<Above step={step} onBack={() => place.back(page.name)} />}
      lead={page.kind === 'question' && page.question.explanation ? <p>{page.question.explanation}</p> : null}
    >
      <ErrorSummary errors={tried.message ? [{ fieldId, message: tried.message }] : []} attempt={tried.attempt} />
      <form className="wh-form" noValidate onSubmit={send}>
        <Answer
          facts={facts}
          page={page}
          draft={draft}
          field={{
            id: fieldId,
            label: title,
            hint: page.kind === 'question' ? undefined : hintOf(t, page, host),
            error: tried.message || undefined,
            optional: !page.required,
          }}
          onTell={tell}
          onGoOn={goOn}
        />
        <div className="wh-button-row">
          <Button type="submit">{t(place.changing ? 'filing.saveChange' : 'filing.next')}</Button>
        </div>
      </form>
      <SaveState />
      <Later />
    </Page>
  );
}

function useStep(facts: FilingFacts, page: FilingPage, place: Place): string {
  const { t } = useWords();
  const { draft } = useDraft();
  const pages = filingPages(facts, draft);
  const number = pages.findIndex(({ name }) => name === page.name) + 1;
  return number === 0 || place.changing
    ? t('filing.stepChange')
    : t('filing.step', { number, count: pages.length + 1 });
}
