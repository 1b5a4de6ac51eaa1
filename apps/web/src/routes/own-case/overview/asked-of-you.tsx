import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { dueWords } from '../../../case-parts/deadline-words.js';
import { WhyThisDay } from '../../../case-parts/why-this-day.js';
import { useWords } from '../../../texts/use-words.js';
import { buttonClass } from '../../../ui/button.js';
import { plainDay } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
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
      {name === 'confirmCommitment' ? <Promised details={details} /> : null}
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

function Promised({ details }: { details: OwnCase }): ReactNode {
  const { t, language } = useWords();
  return (
    <ul>
      {(details.commitments ?? [])
        .filter(({ asked }) => asked)
        .map(({ id, text, dueOn }) => (
          <li key={id}>
            {text ? <TypedText>{text}</TypedText> : null}
            <p className="wh-strong">
              {dueOn ? t('ownCase.promisedFor', { date: plainDay(dueOn, language) }) : t('ownCase.promisedNoDay')}
            </p>
          </li>
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

/** Where it is not done on a form of its own. */
const pages: Readonly<Record<string, '/cases/$caseId/hearing' | '/cases/$caseId/outcome'>> = {
  hearingDates: '/cases/$caseId/hearing',
  confirmCommitment: '/cases/$caseId/outcome',
};

interface StepLinkProps {
  caseId: string;
  name: string;
  quiet?: boolean;
  children: ReactNode;
}

/** To the page on which it is done. */
export function StepLink({ caseId, name, quiet = false, children }: StepLinkProps): ReactNode {
  const className = quiet ? undefined : buttonClass();
  const page = pages[name];
  return page ? (
    <Link to={page} params={{ caseId }} className={className}>
      {children}
    </Link>
  ) : (
    <Link to="/cases/$caseId/do/$step" params={{ caseId, step: name }} className={className}>
      {children}
    </Link>
  );
}
