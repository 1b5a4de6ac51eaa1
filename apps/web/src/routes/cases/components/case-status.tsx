import { type TFunction } from 'i18next';
import { type ReactNode } from 'react';
import { useTenantHost } from '../../../host/host-context.js';
import { type Language } from '../../../texts/languages.js';
import { useWords } from '../../../texts/use-words.js';
import { wordFor } from '../../../texts/word-for.js';
import { Badge } from '../../../ui/badge.js';
import { longDay, plainDay, todayHere } from '../../../ui/days.js';
import { type Viewer } from '../../../viewer/use-viewer.js';
import { type CaseDeadline, type CaseDetails } from '../case-types.js';
import { daysLeftWords, dueWords, toneOf, urgencyOf } from '../../../case-parts/deadline-words.js';
import { stageWords } from '../stage-words.js';
import { WhyThisDay } from '../../../case-parts/why-this-day.js';

/** The answer to "how is it going": the stage, whose turn it is, and the day. */
export function CaseStatus({ details, viewer }: { details: CaseDetails; viewer: Viewer }): ReactNode {
  const { t, language } = useWords();
  const host = useTenantHost();
  const next = details.nextDeadline;
  return (
    <section className="wh-status" aria-labelledby="status">
      <h2 id="status" className="wh-status__heading">
        {t('casePage.now')}
      </h2>
      <p className="wh-status__stage">{stageWords(t, details)}</p>
      <h3>{t('casePage.nextHeading')}</h3>
      {next ? (
        <>
          <p>{turnWords(t, next.on, { viewer, committee: host.name, respondent: details.participant.name })}</p>
          <NextDay next={next} />
        </>
      ) : (
        <p>{withoutDeadline(t, details, { language, name: host.name })}</p>
      )}
    </section>
  );
}

/** What there is to say when no clock runs: it is over, it waits for a day, or somebody works on it without one. */
function withoutDeadline(
  t: TFunction,
  { ended, admissibility, stage }: CaseDetails,
  { language, name }: { language: Language; name: string },
): string {
  if (ended) return t('casePage.ended');
  if (stage === 'waiting') {
    const opensOn = admissibility?.opensOn;
    return opensOn ? t('casePage.opensOn', { date: plainDay(opensOn, language) }) : t('casePage.readWhy');
  }
  const meanwhile = wordFor(t('casePage.meanwhile', { returnObjects: true, name }), stage, '');
  return meanwhile ? `${meanwhile} ${t('casePage.noDueDay')}` : t('casePage.noNext');
}

function NextDay({ next }: { next: CaseDeadline }): ReactNode {
  const { t, language } = useWords();
  const today = todayHere();
  return (
    <>
      <p className="wh-status__next">
        <strong>{next.label}</strong>: {dueWords(t, next, language)}
        {next.dueOn ? (
          <>
            {' '}
            <Badge tone={toneOf(urgencyOf(next, today))}>{daysLeftWords(t, next.dueOn, today)}</Badge>
            <span className="wh-visually-hidden"> ({longDay(next.dueOn, language)})</span>
          </>
        ) : null}
      </p>
      <WhyThisDay deadline={next} />
    </>
  );
}

interface Sides {
  viewer: Viewer;
  committee: string;
  respondent: string;
}

/** Whose turn it is, in the eyes of who looks. */
function turnWords(t: TFunction, on: string, { viewer, committee, respondent }: Sides): string {
  const { roles } = viewer;
  if (on === 'complainant') return t('casePage.turn.complainant');
  if (on === 'respondent') {
    return roles.includes('participantContact')
      ? t('casePage.turn.you')
      : t('casePage.turn.respondent', { name: respondent });
  }
  return roles.includes('secretary') ? t('casePage.turn.you') : t('casePage.turn.committee', { name: committee });
}
