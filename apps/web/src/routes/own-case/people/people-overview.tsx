import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { moment } from '../../../ui/days.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { type Viewer } from '../../../viewer/use-viewer.js';
import { BackToCase } from '../details/own-page.js';
import { PartLink } from '../details/part.js';
import { PersonCard } from './person-card.js';
import { calledBy, type PeopleCase } from './people-types.js';

interface PeopleOverviewProps {
  found: PeopleCase;
  viewer: Viewer;
  /** What was just done, in words. */
  done: string | undefined;
}

const letIn = ['complainant', 'representative', 'legalRepresentative'];

export function PeopleOverview({ found, viewer, done }: PeopleOverviewProps): ReactNode {
  const { t, language } = useWords();
  const now = found.parties.filter(({ until }) => !until);
  const before = found.parties.filter(({ until }) => until);
  const complains = viewer.roles.some((role) => role === 'complainant' || role === 'legalRepresentative');
  return (
    <Page title={t('ownPeople.title')} above={<BackToCase caseId={found.id} />} lead={<p>{t('ownPeople.lead')}</p>}>
      {done ? (
        <Notice key={done} tone="good" live takesFocus>
          <p>{done}</p>
        </Notice>
      ) : null}
      {now.length === 0 ? <p>{t('ownPeople.onlyYou')}</p> : null}
      {now.map((person) => (
        <PersonCard
          key={person.id}
          person={person}
          complains={complains || (person.capacity === 'helper' && viewer.roles.includes('representative'))}
        />
      ))}
      {viewer.roles.some((role) => letIn.includes(role)) ? (
        <p className="wh-button-row">
          <PartLink part={{ part: 'give' }} kind="primary">
            {t('ownPeople.give')}
          </PartLink>
        </p>
      ) : null}
      {before.length > 0 ? (
        <section className="wh-section" aria-labelledby="before">
          <h2 id="before">{t('ownPeople.beforeHeading')}</h2>
          <ul>
            {before.map((person) => (
              <li key={person.id}>
                {t('ownPeople.before', { name: calledBy(person), date: moment(person.until ?? '', language) })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
