import { type ReactNode } from 'react';
import { ask } from '../../../api/ask.js';
import { useWords } from '../../../texts/use-words.js';
import { Page } from '../../../ui/page.js';
import { OwnForm } from '../details/own-form.js';
import { PartLink } from '../details/part.js';
import { useOwnForm } from '../details/use-own-form.js';
import { type PersonFormProps } from './change-form.js';
import { calledBy } from './people-types.js';
import { endRepresentationDocument, withdrawHelpDocument } from './people.graphql.js';

/** Somebody has no access from now on; also for whoever stops helping. */
export function EndForm({ caseId, person, onDone, onLeft }: PersonFormProps & { onLeft: () => void }): ReactNode {
  const { t } = useWords();
  const name = calledBy(person);
  const { isYou } = person;

  const form = useOwnForm({
    check: () => [],
    send: async (clientKey) => {
      const input = { clientKey, caseId, partyId: person.id };
      await (person.capacity === 'helper'
        ? ask(withdrawHelpDocument, { input })
        : ask(endRepresentationDocument, { input }));
    },
    done: () => (isYou ? onLeft() : onDone(t('ownPeople.ended', { name }))),
  });

  return (
    <Page
      key="end"
      title={isYou ? t('ownPeople.endOwnTitle') : t('ownPeople.endTitle', { name })}
      above={<PartLink>{t('ownPeople.back')}</PartLink>}
      lead={<p>{isYou ? t('ownPeople.endOwnText') : t('ownPeople.endText', { name })}</p>}
    >
      <OwnForm form={form} submitLabel={t('ownPeople.endSave')} />
    </Page>
  );
}
