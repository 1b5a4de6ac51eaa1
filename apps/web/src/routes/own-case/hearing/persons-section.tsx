import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { PartLink } from '../details/part.js';
import { type HearingCase, isAhead, stepIn } from './hearing-types.js';

/** Who comes besides the parties, by whom they were named, and whether that is allowed. */
export function PersonsSection({ found }: { found: HearingCase }): ReactNode {
  const { t } = useWords();
  const step = stepIn(found, 'announcePerson');
  const persons = found.announcedPersons ?? [];
  if (!isAhead(found) && persons.length === 0) return null;
  return (
    <section className="wh-section" aria-labelledby="persons">
      <h2 id="persons">{t('ownHearing.personsHeading')}</h2>
      {persons.length > 0 ? (
        <ul>
          {persons.map(({ id, name, capacityLabel, by, admitted }) => (
            <li key={id}>
              {name} ({capacityLabel}, {t('ownHearing.personBy', { by })}):{' '}
              <strong>{t(`ownHearing.personStates.${stateOf(admitted)}`)}</strong>
            </li>
          ))}
        </ul>
      ) : null}
      <NamingSomebody step={step} isFirst={persons.length === 0} />
    </section>
  );
}

function NamingSomebody({ step, isFirst }: { step: ReturnType<typeof stepIn>; isFirst: boolean }): ReactNode {
  const { t } = useWords();
  if (!step) return isFirst ? <p>{t('ownHearing.personNotHere')}</p> : null;
  if (!step.open) return <p>{t('ownHearing.personLater')}</p>;
  return (
    <>
      {isFirst ? <p>{t('ownHearing.personsNone')}</p> : null}
      <p className="wh-button-row">
        <PartLink part={{ part: 'person' }} kind="secondary">
          {t('ownHearing.personOpen')}
        </PartLink>
      </p>
    </>
  );
}

function stateOf(admitted: boolean | null | undefined): 'waiting' | 'admitted' | 'refused' {
  if (admitted === null || admitted === undefined) return 'waiting';
  return admitted ? 'admitted' : 'refused';
}
