import { Link } from '@tanstack/react-router';
import { type TFunction } from 'i18next';
import { type ReactNode } from 'react';
import { type Submission } from '../../../api/use-submission.js';
import { useDraft } from '../../../draft/use-draft.js';
import { useTenantHost } from '../../../host/host-context.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { type DayLanguage, longDay, todayHere } from '../../../ui/days.js';
import { Page } from '../../../ui/page.js';
import { StepAbove } from '../../check/components/step-above.js';
import { type LetterPage } from '../letter-search.js';
import { type LetterOption } from '../letter-types.js';
import { previewOf, type PreviewWords } from '../preview.js';
import { useSubjectLabel } from '../use-letter-form.js';
import { LetterPaper } from './letter-paper.js';
import { type StepFrame } from './letter-step.js';
import { SendFailure } from './send-failure.js';

interface CheckStepProps {
  frame: StepFrame;
  option: LetterOption;
  delivery: 'byEmail' | 'printed';
  /** The pages that somebody saw, to change something on. */
  pages: readonly LetterPage[];
  sending: Submission;
}

/** The letter as it will be; only here it is sent. */
export function CheckStep({ frame, option, delivery, pages, sending }: CheckStepProps): ReactNode {
  const { t, language } = useWords();
  const { draft } = useDraft();
  const { name: committee } = useTenantHost();
  const subject = useSubjectLabel(draft.answers['subject']);
  const step = t('check.step', { number: frame.number, count: frame.count });
  const title = t('priorLetter.check');
  const busy = t(delivery === 'byEmail' ? 'priorLetter.sending' : 'priorLetter.making');
  return (
    <Page
      title={title}
      tabTitle={`${step}: ${title}`}
      above={<StepAbove step={step} onBack={frame.onBack} />}
      lead={<p>{t(`priorLetter.checkLead.${delivery}`, { to: option.toName })}</p>}
    >
      <SendFailure failure={sending.failure} />
      <LetterPaper paragraphs={previewOf(draft, previewWords(t, language, { option, committee, subject }))} />
      <ChangeLinks pages={pages} />
      {option.opensAfter ? <p className="wh-muted">{t('priorLetter.dayIsAdded')}</p> : null}
      <p className="wh-button-row">
        <Button onClick={sending.submit} busyText={sending.busy ? busy : undefined}>
          {t(`priorLetter.send.${delivery}`)}
        </Button>
      </p>
    </Page>
  );
}

function ChangeLinks({ pages }: { pages: readonly LetterPage[] }): ReactNode {
  const { t } = useWords();
  const words = t('priorLetter.changes', { returnObjects: true });
  return (
    <ul className="wh-change-links" aria-label={t('priorLetter.changeSomething')}>
      {pages.map((page) =>
        page in words ? (
          <li key={page}>
            <Link to="/prior-letter" search={{ page, change: true }}>
              {words[page as keyof typeof words]}
            </Link>
          </li>
        ) : null,
      )}
    </ul>
  );
}

interface LetterNames {
  option: LetterOption;
  committee: string;
  subject: string | undefined;
}

function previewWords(t: TFunction, language: DayLanguage, { option, committee, subject }: LetterNames): PreviewWords {
  return {
    day: longDay(todayHere(), language),
    to: t('priorLetter.paper.to', { to: option.toName }),
    subject: t('priorLetter.paper.subject'),
    greeting: t('priorLetter.paper.greeting'),
    opening: subject ? t('priorLetter.paper.about', { subject }) : t('priorLetter.paper.opening'),
    happened: t('priorLetter.happened'),
    wanted: t('priorLetter.paper.wanted'),
    talk: option.inWriting ? '' : t('priorLetter.paper.talk'),
    asked: t('priorLetter.paper.asked'),
    afterwards: t('priorLetter.paper.afterwards', { committee }),
    closing: t('priorLetter.paper.closing'),
    reached: { address: t('priorLetter.address'), phone: t('priorLetter.phone'), email: t('priorLetter.email') },
  };
}
