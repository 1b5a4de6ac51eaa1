import { type ReactNode, useState } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { useWords } from '../../../texts/use-words.js';
import { type Viewer } from '../../../viewer/use-viewer.js';
import { usePart } from '../details/part.js';
import { ForOwnCase, OfCase } from '../details/own-page.js';
import { ChangeForm } from './change-form.js';
import { EndForm } from './end-form.js';
import { GiveForm, type GivenAccess } from './give-form.js';
import { LeftPage } from './left-page.js';
import { PeopleOverview } from './people-overview.js';
import { ownPeopleDocument } from './people.graphql.js';
import { ShownOnce } from './shown-once.js';

/** Who besides somebody is in the own case, and what they may. */
export function PeoplePage(): ReactNode {
  return <ForOwnCase>{(caseId, viewer) => <OwnPeople key={caseId} caseId={caseId} viewer={viewer} />}</ForOwnCase>;
}

function OwnPeople({ caseId, viewer }: { caseId: string; viewer: Viewer }): ReactNode {
  const { t, language } = useWords();
  const { part, who, goTo } = usePart();
  const [done, setDone] = useState<string>();
  const [given, setGiven] = useState<GivenAccess>();
  const [hasLeft, setHasLeft] = useState(false);
  const query = useAsk(ownPeopleDocument, { id: caseId, language }, { enabled: !hasLeft });

  function finish(words: string): void {
    setDone(words);
    goTo();
  }

  function give(access: GivenAccess): void {
    setGiven(access);
    goTo({ part: 'code' });
  }

  if (hasLeft) return <LeftPage />;
  return (
    <OfCase query={query} title={t('ownPeople.title')}>
      {(found) => {
        const person = found.parties.find(({ id, until }) => id === who && !until);
        if (part === 'give') return <GiveForm caseId={caseId} onGiven={give} />;
        if (part === 'code' && given) return <ShownOnce given={given} />;
        if (part === 'change' && person) return <ChangeForm caseId={caseId} person={person} onDone={finish} />;
        if (part === 'end' && person) {
          return <EndForm caseId={caseId} person={person} onDone={finish} onLeft={() => setHasLeft(true)} />;
        }
        return <PeopleOverview found={found} viewer={viewer} done={done} />;
      }}
    </OfCase>
  );
}
