import { type TFunction } from 'i18next';
import { type ReactNode } from 'react';
import { useTenantHost } from '../../../host/host-context.js';
import { useWords } from '../../../texts/use-words.js';
import { Badge } from '../../../ui/badge.js';
import { longDay, todayHere } from '../../../ui/days.js';
import { type Viewer } from '../../../viewer/use-viewer.js';
import { type CaseDeadline, type CaseDetails } from '../case-types.js';
import { daysLeftWords, dueWords, toneOf, urgencyOf } from '../deadline-words.js';
import { WhyThisDay } from './why-this-day.js';

/** The answer to "how is it going": the stage, whose turn it is, and the day. */
export function CaseStatus({ details, viewer }: { details: CaseDetails; viewer: Viewer }): ReactNode {
  const { t } = useWords();
  const host = useTenantHost();
  const next = details.nextDeadline;
  const ended = details.refusal?.outcome === 'refused';
  return (
    <section className="wh-status" aria-labelledby="status">
      <h2 id="status" className="wh-status__heading">
        {t('casePage.now')}
      </h2>
      <p className="wh-status__stage">{details.stageLabel}</p>
      <h3>{t('casePage.nextHeading')}</h3>
      {next ? (
        <>
          <p>{turnWords(t, next.on, { viewer, committee: host.name, respondent: details.participant.name })}</p>
          <NextDay next={next} />
        </>
      ) : (
        <p>{t(ended ? 'casePage.ended' : 'casePage.noNext')}</p>
      )}
    </section>
  );
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
  if (on === 'complainant') return t(viewer.caseId ? 'casePage.turn.you' : 'casePage.turn.complainant');
  if (on === 'respondent') {
    return roles.includes('participantContact')
      ? t('casePage.turn.you')
      : t('casePage.turn.respondent', { name: respondent });
  }
  return roles.includes('secretary') ? t('casePage.turn.you') : t('casePage.turn.committee', { name: committee });
}
