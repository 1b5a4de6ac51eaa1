import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { wordFor } from '../../../texts/word-for.js';
import { plainDay } from '../../../ui/days.js';
import { Facts } from '../../../ui/facts.js';
import { type CaseDetails } from '../case-types.js';

export function CaseFacts({ details }: { details: CaseDetails }): ReactNode {
  const { t, language } = useWords();
  const doubles = details.possiblyDoubleOf ?? [];
  const channels = t('casePage.channels', { returnObjects: true });

  /** 'example 2021-07-01': its day tells people enough, its name they see on every page. */
  function regulationWords(regulation: string): string {
    const day = /\d{4}-\d{2}-\d{2}$/.exec(regulation)?.[0];
    return day ? t('casePage.regulationOf', { date: plainDay(day, language) }) : '';
  }

  return (
    <section className="wh-panel" aria-labelledby="facts">
      <h2 id="facts">{t('casePage.facts')}</h2>
      <Facts
        facts={[
          { label: t('casePage.number'), value: details.number },
          { label: t('casePage.participant'), value: details.participant.name },
          { label: t('casePage.subject'), value: details.subjectLabel },
          { label: t('casePage.receivedOn'), value: plainDay(details.receivedOn, language) },
          { label: t('casePage.channel'), value: wordFor(channels, details.channel, details.channel) },
          { label: t('casePage.regulation'), value: regulationWords(details.regulation) },
          { label: t('casePage.possiblyDouble'), value: doubles.length > 0 ? <Doubles ids={doubles} /> : null },
        ]}
      />
    </section>
  );
}

function Doubles({ ids }: { ids: readonly string[] }): ReactNode {
  const { t } = useWords();
  return ids.map((id, index) => (
    <Link key={id} to="/cases/$caseId" params={{ caseId: id }}>
      {t('casePage.possiblyDoubleLink', { count: index + 1 })}
    </Link>
  ));
}

export function ComplainantFacts({ complainant }: { complainant: NonNullable<CaseDetails['complainant']> }): ReactNode {
  const { t } = useWords();
  return (
    <section className="wh-panel" aria-labelledby="complainant">
      <h2 id="complainant">{t('casePage.complainant')}</h2>
      <Facts
        facts={[
          { label: t('casePage.name'), value: complainant.name },
          { label: t('casePage.email'), value: complainant.email },
          { label: t('casePage.phone'), value: complainant.phone },
          { label: t('casePage.address'), value: complainant.address },
        ]}
      />
    </section>
  );
}
