import { type TFunction } from 'i18next';
import { type ReactNode } from 'react';
import { daysLeftWords, dueWords, isExpectation, toneOf, urgencyOf } from '../../../case-parts/deadline-words.js';
import { WhyThisDay } from '../../../case-parts/why-this-day.js';
import { type Language } from '../../../texts/languages.js';
import { useWords } from '../../../texts/use-words.js';
import { wordFor } from '../../../texts/word-for.js';
import { Badge } from '../../../ui/badge.js';
import { longDay, todayHere } from '../../../ui/days.js';
import { type OwnCase, type OwnDeadline } from '../own-case-types.js';

/** The answer to "how is it going": the stage, whose turn it is, the day, and why that day. */
export function WhereItStands({ details }: { details: OwnCase }): ReactNode {
  const { t, language } = useWords();
  const { nextDeadline, ended } = details;
  const hearing = details.hearings.findLast(({ state, on }) => state === 'planned' && on >= todayHere());
  return (
    <section className="wh-status" aria-labelledby="status">
      <h2 id="status" className="wh-status__heading">
        {t('ownCase.now')}
      </h2>
      <p className="wh-status__stage">{details.stageLabel}</p>
      <h3>{t('ownCase.next')}</h3>
      {hearing && !ended ? <p className="wh-status__next">{hearingWords(t, hearing, language)}</p> : null}
      {nextDeadline && !ended ? <NextDay next={nextDeadline} who={turnWords(t, details)} /> : null}
      {nextDeadline && !ended ? null : <p>{withoutDay(t, details, language)}</p>}
    </section>
  );
}

interface PlannedHearing {
  on: string;
  startsAt: string | null;
}

/** '… is op vrijdag 13 maart 2026 om 10:00 uur.' */
export function hearingWords(t: TFunction, { on, startsAt }: PlannedHearing, language: Language): string {
  const date = longDay(on, language);
  return startsAt ? t('ownCase.hearingAt', { date, time: startsAt }) : t('ownCase.hearingOn', { date });
}

function NextDay({ next, who }: { next: OwnDeadline; who: string }): ReactNode {
  const { t, language } = useWords();
  const today = todayHere();
  const passed = isExpectation(next) && next.dueOn !== null && next.dueOn < today;
  return (
    <>
      {who ? <p>{who}</p> : null}
      <p>{t('ownCase.nextDay')}</p>
      <p className="wh-status__next">
        <strong>{next.label}</strong>: {dueWords(t, next, language)}
        {next.dueOn ? (
          <>
            {' '}
            <Badge tone={toneOf(urgencyOf(next, today))}>
              {passed ? t('days.longerThanExpected') : daysLeftWords(t, next.dueOn, today)}
            </Badge>
            <span className="wh-visually-hidden"> ({longDay(next.dueOn, language)})</span>
          </>
        ) : null}
      </p>
      <WhyThisDay deadline={next} />
    </>
  );
}

/** Whose turn it is; the words for the others come from the API. */
function turnWords(t: TFunction, { waitsFor, participant }: OwnCase): string {
  if (!waitsFor) return '';
  const { who, whoLabel } = waitsFor;
  const other = who.every((role) => role === 'respondent') ? participant.name : whoLabel;
  return who.includes('complainant') ? t('ownCase.turn.you') : t('ownCase.turn.other', { who: other });
}

/** What there is to say when no clock runs: it is over, it waits for a day, or somebody works on it without one. */
function withoutDay(t: TFunction, details: OwnCase, language: Language): string {
  const { ended, stage, opening, commitments } = details;
  if (ended) return t(commitments?.some(({ asked }) => asked) ? 'ownCase.endedAndAsked' : 'ownCase.ended');
  if (stage === 'waiting' && opening) return t('ownCase.opensOn', { date: longDay(opening.opensOn, language) });
  if (stage === 'answered' || stage === 'decided') return t('ownCase.answered');
  const meanwhile = wordFor(t('ownCase.meanwhile', { returnObjects: true }), stage, '') || turnWords(t, details);
  return meanwhile ? `${meanwhile} ${t('ownCase.noDueDay')}` : t('ownCase.noNext');
}
