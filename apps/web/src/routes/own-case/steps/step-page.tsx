import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { dueWords } from '../../../case-parts/deadline-words.js';
import { WhyThisDay } from '../../../case-parts/why-this-day.js';
import { refusalWords } from '../../../frame/failure-words.js';
import { useLastKnown } from '../../../frame/use-last-known.js';
import { useWords } from '../../../texts/use-words.js';
import { Loading } from '../../../ui/loading.js';
import { Page } from '../../../ui/page.js';
import { TypedText } from '../../../ui/prose.js';
import { BackToOwnCase, ForParty, OwnPage } from '../components/own-case-frame.js';
import { type FormWords, useFormWords } from './form-words.js';
import { isOpen, untilOf } from './step-day.js';
import { OwnStepForm } from './step-form.js';
import { type StepDetails, type StepScreen } from './step-screen.js';
import { isAct, stepScreens } from './step-screens.js';
import { ownStepDocument } from './step.graphql.js';
import { readSavedDraft } from './use-kept-values.js';
import '../own-case.css';

/** One thing that somebody can do in the own case: what it is, until when, why, and its form. */
export function StepPage(): ReactNode {
  const { step = '' } = useParams({ strict: false });
  const screen = Object.hasOwn(stepScreens, step) ? stepScreens[step] : undefined;
  return (
    <ForParty>
      {(caseId) =>
        screen ? <OneStep key={step} caseId={caseId} step={step} screen={screen} /> : <UnknownStep caseId={caseId} />
      }
    </ForParty>
  );
}

function UnknownStep({ caseId }: { caseId: string }): ReactNode {
  const { t } = useWords();
  return (
    <Page title={t('ownStep.unknown')} above={<BackToOwnCase caseId={caseId} />}>
      <p>{t('ownStep.unknownText')}</p>
    </Page>
  );
}

interface OneStepProps {
  caseId: string;
  step: string;
  screen: StepScreen;
}

function OneStep({ caseId, step, screen }: OneStepProps): ReactNode {
  const { language } = useWords();
  const query = useAsk(ownStepDocument, {
    id: caseId,
    language,
    completion: step === 'completeComplaint',
    offer: step === 'answerOffer' || step === 'agreeToUseMediation',
    panel: step === 'challenge',
    forums: step === 'handOver',
  });
  const known = useLastKnown(query.data?.case);
  const words = useFormWords(step, known?.participant.name ?? '');
  return (
    <OwnPage caseId={caseId} title={words?.name ?? ''} query={query} keeps>
      {(details) => (words ? <Step details={details} step={step} screen={screen} words={words} /> : null)}
    </OwnPage>
  );
}

interface StepProps {
  details: StepDetails;
  step: string;
  screen: StepScreen;
  words: FormWords;
}

/** Where the step was never open there is no form; where it closes while somebody types, the form stays. */
function Step({ details, step, screen, words }: StepProps): ReactNode {
  const { t } = useWords();
  const open = isOpen(step, details);
  const everOpen = useLastKnown(open || undefined);
  const keeps = everOpen === true && !isAct(step);
  const draft = useQuery({
    queryKey: ['stepDraft', details.id, step],
    queryFn: () => readSavedDraft({ caseId: details.id, step }),
    enabled: keeps,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (!everOpen) return <Closed details={details} step={step} />;
  if (keeps && draft.isPending) return <Loading />;
  return (
    <>
      <p>{words.about}</p>
      {step === 'completeComplaint' ? <Missing details={details} /> : null}
      {step === 'answerOffer' ? <Offer details={details} /> : null}
      <Until details={details} step={step} />
      <p>
        <strong>{t('ownStep.why')}</strong> {words.why}
      </p>
      <OwnStepForm
        details={details}
        step={step}
        screen={screen}
        words={words}
        open={open}
        saved={draft.data ?? null}
        keeps={keeps}
      />
    </>
  );
}

function Closed({ details, step }: { details: StepDetails; step: string }): ReactNode {
  const { t } = useWords();
  const reason = details.steps.find((one) => one.step === step)?.reason;
  return (
    <>
      <p className="wh-strong">{t('ownStep.closed')}</p>
      <p>{refusalWords(t, reason ?? 'other')}</p>
      <p>
        <Link to="/cases/$caseId" params={{ caseId: details.id }}>
          {t('ownStep.backToCase')}
        </Link>
      </p>
    </>
  );
}

function Until({ details, step }: { details: StepDetails; step: string }): ReactNode {
  const { t, language } = useWords();
  const deadline = untilOf(step, details);
  if (!deadline) return null;
  return (
    <>
      <p>
        <strong>{t('ownStep.until')}</strong> {dueWords(t, deadline, language)}
      </p>
      <WhyThisDay deadline={deadline} />
    </>
  );
}

function Missing({ details: { completion } }: { details: StepDetails }): ReactNode {
  return (
    <ul>
      {(completion?.missingLabels ?? []).map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}

function Offer({ details: { mediation } }: { details: StepDetails }): ReactNode {
  const offer = mediation?.offers.at(-1);
  return offer?.text ? (
    <blockquote className="wh-own__quote">
      <TypedText>{offer.text}</TypedText>
    </blockquote>
  ) : null;
}
