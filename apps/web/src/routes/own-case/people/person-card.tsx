import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { moment, plainDay } from '../../../ui/days.js';
import { Facts } from '../../../ui/facts.js';
import { PartLink } from '../details/part.js';
import './people.css';
import { calledBy, canBeEnded, type Person } from './people-types.js';

interface PersonCardProps {
  person: Person;
  /** Whether whoever looks decides who helps. */
  complains: boolean;
}

/** Somebody who is in the case now: what he is, what he may, and how that is changed or ended. */
export function PersonCard({ person, complains }: PersonCardProps): ReactNode {
  const { t, language } = useWords();
  const name = calledBy(person);
  return (
    <section className="wh-person" aria-labelledby={`person-${person.id}`}>
      <h2 id={`person-${person.id}`} className="wh-person__name">
        {name}
      </h2>
      <p className="wh-muted">
        {person.label}
        {person.isYou ? `. ${t('ownPeople.you')}` : ''}
      </p>
      <Facts
        facts={[
          { label: t('ownPeople.may'), value: <Allowed person={person} /> },
          { label: t('ownPeople.attorney'), value: attorneyOf(person) },
          { label: t('ownPeople.since'), value: moment(person.since, language) },
        ]}
      />
      <Actions person={person} complains={complains} />
    </section>
  );

  function attorneyOf({ capacity, lawyer, powerOfAttorneyOn }: Person): string | undefined {
    if (capacity !== 'representative') return undefined;
    if (lawyer) return t('ownPeople.attorneyLawyer');
    if (powerOfAttorneyOn) return t('ownPeople.attorneyOn', { date: plainDay(powerOfAttorneyOn, language) });
    return `${t('ownPeople.attorneyMissing')} ${t('ownPeople.attorneyHint')}`;
  }
}

function Allowed({ person }: { person: Person }): ReactNode {
  const { t } = useWords();
  if (!person.hasAccess) return t('ownPeople.noAccess');
  if (!person.grants) return t('ownPeople.mayAll');
  return (
    <ul className="wh-person__grants">
      {person.grants.map((grant) => (
        <li key={grant}>{t(`ownPeople.grants.${grant}`)}</li>
      ))}
    </ul>
  );
}

function Actions({ person, complains }: PersonCardProps): ReactNode {
  const { t } = useWords();
  const name = calledBy(person);
  if (!canBeEnded(person, complains)) {
    const byOffice = complains && !person.isYou && person.capacity !== 'coComplainant';
    return byOffice ? <p className="wh-muted">{t('ownPeople.endedByOffice')}</p> : null;
  }
  return (
    <p className="wh-button-row">
      {person.capacity === 'helper' && complains ? (
        <PartLink part={{ part: 'change', who: person.id }} kind="secondary">
          {t('ownPeople.change', { name })}
        </PartLink>
      ) : null}
      <PartLink part={{ part: 'end', who: person.id }} kind="secondary">
        {person.isYou ? t('ownPeople.endOwn') : t('ownPeople.end', { name })}
      </PartLink>
    </p>
  );
}
