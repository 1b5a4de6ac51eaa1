import { type ReactNode } from 'react';
import { useWords } from '../texts/use-words.js';
import { Disclosure } from '../ui/disclosure.js';

interface ExplainedDay {
  label: string;
  why: readonly string[];
  source: string;
}

/** Step by step how the day was counted; the sentences come from the API. */
export function WhyThisDay({ deadline }: { deadline: ExplainedDay }): ReactNode {
  const { t } = useWords();
  if (deadline.why.length === 0) return null;
  return (
    <Disclosure summary={t('days.why')} spoken={t('days.whyOf', { label: deadline.label })}>
      <ol className="wh-why">
        {deadline.why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <p className="wh-source">{t('days.source', { source: deadline.source })}</p>
    </Disclosure>
  );
}
