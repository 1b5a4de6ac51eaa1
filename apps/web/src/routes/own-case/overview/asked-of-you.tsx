import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { dueWords } from '../../../case-parts/deadline-words.js';
import { WhyThisDay } from '../../../case-parts/why-this-day.js';
import { useWords } from '../../../texts/use-words.js';
import { buttonClass } from '../../../ui/button.js';
import { type OwnCase, type OwnDeadline } from '../own-case-types.js';
import { useFormWords } from '../steps/form-words.js';
import { type OwnStep } from './asked.js';

/** What others wait for, each with its day and one button; that nothing is asked is said in words. */
export function AskedOfYou({ details, steps }: { details: OwnCase; steps: readonly OwnStep[] }): ReactNode {
  const { t } = useWords();
  return (
    <section
      className={steps.length > 0 ? 'wh-own__asked wh-own__asked--open' : 'wh-own__asked'}
      aria-labelledby="asked"
    >
      <h2 id="asked">{t('ownCase.asked')}</h2>
      {steps.length === 0 ? <p>{t(details.ended ? 'ownCase.nothingAskedEnded' : 'ownCase.nothingAsked')}</p> : null}
      {steps.map((step) => (
        <Asked key={step.name} step={step} details={details} />
      ))}
    </section>
  );
}

function Asked({ step: { name, deadline }, details }: { step: OwnStep; details: OwnCase }): ReactNode {
  const { t } = useWords();
  const words = useFormWords(name, details.participant.name);
  const title = words?.name ?? t('ownCase.about.chooseDay');
  return (
    <div className="wh-own__ask">
      <h3>{title}</h3>
      {words ? <p>{words.about}</p> : null}
      {name === 'completeComplaint' ? <Missing labels={details.completion?.missingLabels ?? []} /> : null}
      {deadline ? <DayFor deadline={deadline} /> : null}
      <p>
        <StepLink caseId={details.id} name={name}>
          {title}
        </StepLink>
      </p>
    </div>
  );
}

function Missing({ labels }: { labels: readonly string[] }): ReactNode {
  return (
    <ul>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}

function DayFor({ deadline }: { deadline: OwnDeadline }): ReactNode {
  const { t, language } = useWords();
  return (
    <>
      <p className="wh-strong">{dueWords(t, deadline, language)}</p>
      <WhyThisDay deadline={deadline} />
    </>
  );
}

interface StepLinkProps {
  caseId: string;
  name: string;
  quiet?: boolean;
  children: ReactNode;
}

/** To the page on which it is done. */
export function StepLink({ caseId, name, quiet = false, children }: StepLinkProps): ReactNode {
  const className = quiet ? undefined : buttonClass();
  return name === 'hearingDates' ? (
    <Link to="/cases/$caseId/hearing" params={{ caseId }} className={className}>
      {children}
    </Link>
  ) : (
    <Link to="/cases/$caseId/do/$step" params={{ caseId, step: name }} className={className}>
      {children}
    </Link>
  );
}
