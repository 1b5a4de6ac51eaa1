import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
import { type CaseDetails } from '../case-types.js';

/** What was issued: the advice, the ruling or the answer, part by part. */
export function OutcomeText({ outcome }: { outcome: NonNullable<CaseDetails['advice']> }): ReactNode {
  const { t, language } = useWords();
  const parts = [
    [t('casePage.outcomeFacts'), outcome.facts],
    [t('casePage.outcomeReasoning'), outcome.reasoning],
    [t('casePage.outcomeAdvice'), outcome.advice],
    [t('casePage.outcomeGeneral'), outcome.generalRecommendation],
  ] as const;
  return (
    <section className="wh-section" aria-labelledby="outcome">
      <h2 id="outcome">{outcome.label}</h2>
      <p className="wh-muted">{t('casePage.outcomeOn', { date: plainDay(outcome.on, language) })}</p>
      {outcome.findingLabel ? <p className="wh-strong">{outcome.findingLabel}</p> : null}
      {outcome.text ? <TypedText>{outcome.text}</TypedText> : null}
      {parts.map(([heading, text]) =>
        text ? (
          <div key={heading}>
            <h3>{heading}</h3>
            <TypedText>{text}</TypedText>
          </div>
        ) : null,
      )}
    </section>
  );
}
