import { type ReactNode, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { useWords } from '../../../texts/use-words.js';
import { Page } from '../../../ui/page.js';
import { OwnForm } from '../details/own-form.js';
import { PartLink } from '../details/part.js';
import { ownFieldId, useOwnForm } from '../details/use-own-form.js';
import { chosenGrants, Grants } from './grants.js';
import { calledBy, type Person } from './people-types.js';
import { changeHelpDocument } from './people.graphql.js';

export interface PersonFormProps {
  caseId: string;
  person: Person;
  /** In words what was done. */
  onDone: (words: string) => void;
}

/** A helper may do more or less from now on. */
export function ChangeForm({ caseId, person, onDone }: PersonFormProps): ReactNode {
  const { t } = useWords();
  const name = calledBy(person);
  const [grants, setGrants] = useState<readonly string[]>(person.grants ?? []);

  const form = useOwnForm({
    check: () => (grants.length > 0 ? [] : [{ fieldId: ownFieldId('grants'), message: t('ownPeople.whatMayMissing') }]),
    send: (clientKey) =>
      ask(changeHelpDocument, { input: { clientKey, caseId, partyId: person.id, grants: chosenGrants(grants) } }),
    done: () => onDone(t('ownPeople.changed', { name })),
  });

  return (
    <Page key="change" title={t('ownPeople.changeTitle', { name })} above={<PartLink>{t('ownPeople.back')}</PartLink>}>
      <OwnForm form={form} submitLabel={t('ownPeople.changeSave')}>
        <Grants label={t('ownPeople.whatMay')} form={form} values={grants} onChange={setGrants} />
      </OwnForm>
    </Page>
  );
}
