import { type ReactNode, useState } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { useWords } from '../../../texts/use-words.js';
import { usePart } from '../details/part.js';
import { ForOwnCase, OfCase } from '../details/own-page.js';
import { DatesForm } from './dates-form.js';
import { HearingOverview } from './hearing-overview.js';
import { ownHearingDocument } from './hearing.graphql.js';
import { NeedsForm } from './needs-form.js';
import { PersonForm } from './person-form.js';

/** The hearing of the own case: the day, who comes along, and what somebody needs there. */
export function HearingPage(): ReactNode {
  return <ForOwnCase>{(caseId) => <OwnHearing key={caseId} caseId={caseId} />}</ForOwnCase>;
}

function OwnHearing({ caseId }: { caseId: string }): ReactNode {
  const { t, language } = useWords();
  const { part, goTo } = usePart();
  const [done, setDone] = useState<string>();
  const query = useAsk(ownHearingDocument, { id: caseId, language });

  function finish(words: string): void {
    setDone(words);
    goTo();
  }

  return (
    <OfCase query={query} title={t('ownHearing.title')}>
      {(found, { regulation }) => {
        const form = { found, onDone: finish };
        switch (part) {
          case 'days':
            return <DatesForm {...form} />;
          case 'help':
            return <NeedsForm {...form} />;
          case 'person':
            return <PersonForm {...form} />;
          default:
            return (
              <HearingOverview
                found={found}
                done={done}
                about={regulation.howItWorks.sections.find(({ id }) => id === 'hearing')}
              />
            );
        }
      }}
    </OfCase>
  );
}
