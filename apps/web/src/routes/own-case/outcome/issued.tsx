import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { wordFor } from '../../../texts/word-for.js';
import { plainDay } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
import { type OwnOutcome } from './outcome-page.js';

type Advice = NonNullable<OwnOutcome['advice']>;

/** The advice, the ruling or the answer: what it comes to first, then per point, then its text. */
export function Issued({ found, advice }: { found: OwnOutcome; advice: Advice }): ReactNode {
  const { t, language } = useWords();
  const { name } = found.participant;
  const natures = t('ownOutcome.nature', { returnObjects: true, name });
  const parts = [
    [t('ownOutcome.advice'), advice.advice],
    [t('ownOutcome.compensation'), advice.compensation],
    [t('ownOutcome.reasoning'), advice.reasoning],
    [t('ownOutcome.facts'), advice.facts],
    [t('ownOutcome.general'), advice.generalRecommendation],
    ...(found.recommendations ?? []).map(({ text }) => [t('ownOutcome.general'), text] as const),
  ] as const;
  return (
    <section className="wh-section" aria-labelledby="issued">
      <h2 id="issued">{advice.label}</h2>
      <p className="wh-muted">{t('ownOutcome.on', { date: plainDay(advice.on, language) })}</p>
      <Finding advice={advice} />
      {advice.nature ? <p>{wordFor(natures, advice.nature, '')}</p> : null}
      {advice.text ? <TypedText>{advice.text}</TypedText> : null}
      {advice.points.length > 0 ? <PerPoint found={found} points={advice.points} /> : null}
      {parts.map(([heading, text], index) =>
        text ? (
          <div key={`${heading}-${index}`}>
            <h3>{heading}</h3>
            <TypedText>{text}</TypedText>
          </div>
        ) : null,
      )}
    </section>
  );
}

/** Whether the complainant was right: in plain words, and in the word of the letter. */
function Finding({ advice: { finding, findingLabel } }: { advice: Advice }): ReactNode {
  const { t } = useWords();
  if (!finding) return null;
  return (
    <p>
      <strong>{t(`ownOutcome.findings.${finding}`)}</strong>{' '}
      {findingLabel ? t('ownOutcome.inTheLetter', { word: findingLabel }) : null}
    </p>
  );
}

function PerPoint({ found, points }: { found: OwnOutcome; points: Advice['points'] }): ReactNode {
  const { t } = useWords();
  return (
    <>
      <h3>{t('ownOutcome.perPoint')}</h3>
      <ol className="wh-own__points">
        {points.map(({ point, finding, reasoning }) => (
          <li key={point}>
            <p>{found.points?.find(({ id }) => id === point)?.text ?? t('ownOutcome.pointGone')}</p>
            {finding ? <p className="wh-strong">{t(`ownOutcome.findings.${finding}`)}</p> : null}
            {reasoning ? <TypedText>{reasoning}</TypedText> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
