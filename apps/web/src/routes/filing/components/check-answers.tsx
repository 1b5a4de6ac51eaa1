import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { draftKeeper } from '../../../draft/draft-keeper.js';
import { useDraft } from '../../../draft/use-draft.js';
import { sendFailureWords } from '../../../frame/failure-words.js';
import { hasCommittee } from '../../../host/has-committee.js';
import { useTenantHost } from '../../../host/host-context.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { todayHere } from '../../../ui/days.js';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { isOneUnderWay } from '../../../files/uploader.js';
import { FilesSaid } from '../files/files-said.js';
import { uploadsNow } from '../files/uploads.js';
import { type FilingFacts } from '../facts.js';
import { problemWords, titleOf } from '../page-words.js';
import { everyPage, type FilingPage, filingPages } from '../pages.js';
import { pageOfField, problemsOf } from '../problems.js';
import { saidOn } from '../said.js';
import { useFiling } from '../use-filing.js';
import { type Place } from '../use-place.js';
import { Above, SaveState } from './above.js';
import { Later } from './later.js';

/** Everything that was filled in, each with a way to change it and come straight back; here and nowhere else it is sent. */
export function CheckAnswers({ facts, place }: { facts: FilingFacts; place: Place }): ReactNode {
  const { t } = useWords();
  const host = useTenantHost();
  const { draft } = useDraft();
  const [found, setFound] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { submit, busy, failure, sent } = useFiling(facts);
  const pages = everyPage(facts, draft);
  const count = filingPages(facts, draft).length + 1;
  const step = t('filing.step', { number: count, count });
  const last = filingPages(facts, draft).at(-1);

  function missing(): FieldError[] {
    const now = draftKeeper.now().draft;
    const file = isOneUnderWay(uploadsNow.now())
      ? [{ fieldId: 'change-files', message: t('filing.problems.fileUnderWay') }]
      : [];
    const answers = problemsOf(facts, now, todayHere()).flatMap((problem) => {
      const page = everyPage(facts, now).find(({ name }) => name === problem.page);
      // A question of the check that stays open is for a person to ask: it keeps nobody from filing.
      if (!page || (problem.problem === 'missing' && mayStayOpen(page))) return [];
      return [{ fieldId: linkId(page), message: `${titleOf(t, page)} ${problemWords(t, page, problem)}` }];
    });
    return [...answers, ...file];
  }

  function send(): void {
    const wrong = missing();
    setFound(wrong);
    setAttempt((before) => before + 1);
    if (wrong.length === 0) submit();
  }

  function refused(): FieldError[] {
    const input = sent();
    if (!failure?.details.problems || !input) return [];
    const names = failure.details.problems.map(({ field }) => pageOfField(field, input, pages));
    return pages
      .filter(({ name }) => names.includes(name))
      .map((page) => ({
        fieldId: linkId(page),
        message: t('filing.problems.refusedAt', { question: titleOf(t, page) }),
      }));
  }

  const errors = found.length > 0 ? found : refused();
  return (
    <Page
      title={t('filing.check.title')}
      tabTitle={`${step}: ${t('filing.check.title')}`}
      above={<Above step={step} onBack={() => place.goTo(last?.name ?? '')} />}
      lead={<p>{t('filing.check.lead')}</p>}
    >
      <ErrorSummary errors={errors} attempt={attempt + (failure ? 1 : 0)} />
      {failure && errors.length === 0 ? (
        <Notice tone="bad" live title={t('filing.check.notSent')}>
          <p>{failure.code === 'CLIENT_KEY_REUSED' ? t('filing.check.perhapsSent') : sendFailureWords(t, failure)}</p>
        </Notice>
      ) : null}
      <dl className="wh-answers">
        {pages.map((page) => (
          <AnswerLine
            key={page.name}
            facts={facts}
            page={page}
            wrong={errors.find((one) => one.fieldId === linkId(page))}
          />
        ))}
      </dl>
      <p>{t(hasCommittee(host) ? 'filing.check.whoSees' : 'filing.check.whoSeesInside')}</p>
      <p className="wh-button-row">
        <Button onClick={send} busyText={busy ? t('filing.check.sending') : undefined}>
          {t('filing.check.send')}
        </Button>
      </p>
      <SaveState />
      <Later />
    </Page>
  );
}

interface AnswerLineProps {
  facts: FilingFacts;
  page: FilingPage;
  wrong: FieldError | undefined;
}

function AnswerLine({ facts, page, wrong }: AnswerLineProps): ReactNode {
  const { t, language } = useWords();
  const { draft } = useDraft();
  const title = titleOf(t, page);
  const said = saidOn(facts, draft, page, { t, language });
  return (
    <div className={wrong ? 'wh-answers__line wh-field--wrong' : 'wh-answers__line'}>
      <dt>{title}</dt>
      <dd>
        {wrong ? <p className="wh-field__error">{wrong.message}</p> : null}
        {said.map((text, at) => (
          <p key={`${page.name}-${at + 1}`} className="wh-typed-text">
            {text}
          </p>
        ))}
        {page.kind === 'files' ? (
          <FilesSaid />
        ) : said.length === 0 ? (
          <p className="wh-muted">{t('filing.check.nothing')}</p>
        ) : null}
      </dd>
      <dd className="wh-answers__change">
        <Link id={linkId(page)} to="/filing" search={{ page: page.name, change: true }}>
          {t('filing.check.change')} <span className="wh-visually-hidden">{title}</span>
        </Link>
      </dd>
    </div>
  );
}

function mayStayOpen({ kind }: FilingPage): boolean {
  return kind === 'question' || kind === 'subject';
}

function linkId({ name }: FilingPage): string {
  return `change-${name}`;
}
