import { type ReactNode, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { useWords } from '../../../texts/use-words.js';
import { Page } from '../../../ui/page.js';
import { TextField } from '../../../ui/text-field.js';
import { OwnForm } from '../details/own-form.js';
import { PartLink } from '../details/part.js';
import { ownFieldId, useOwnForm, wrongAt } from '../details/use-own-form.js';
import { chosenGrants, Grants } from './grants.js';
import { grantHelpDocument } from './people.graphql.js';

/** What somebody who was let in signs in with. Kept nowhere but on this page. */
export interface GivenAccess {
  name: string;
  loginCode: string;
  password: string;
}

const longestName = 300;

interface GiveFormProps {
  caseId: string;
  onGiven: (access: GivenAccess) => void;
}

/** Lets a helper into the case. */
export function GiveForm({ caseId, onGiven }: GiveFormProps): ReactNode {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [grants, setGrants] = useState<readonly string[]>([]);
  const wrongName = (message: string) => [{ fieldId: ownFieldId('who.name'), message }];

  const form = useOwnForm({
    check: () => [
      ...(/\S/u.test(name) ? [] : wrongName(t('ownPeople.nameMissing'))),
      ...([...name].length > longestName ? wrongName(t('ownPeople.tooLong')) : []),
      ...(grants.length > 0 ? [] : [{ fieldId: ownFieldId('grants'), message: t('ownPeople.whatMayMissing') }]),
    ],
    send: async (clientKey) => {
      const input = { clientKey, caseId, who: { name }, grants: chosenGrants(grants) };
      const { grantHelp } = await ask(grantHelpDocument, { input });
      onGiven({ name, loginCode: grantHelp.loginCode ?? '', password: grantHelp.password ?? '' });
    },
    done: () => undefined,
  });

  return (
    <Page
      key="give"
      title={t('ownPeople.giveTitle')}
      above={<PartLink>{t('ownPeople.back')}</PartLink>}
      lead={<p>{t('ownPeople.giveLead')}</p>}
    >
      <OwnForm form={form} submitLabel={t('ownPeople.giveSave')}>
        <TextField
          id={ownFieldId('who.name')}
          label={t('ownPeople.name')}
          autoComplete="off"
          value={name}
          onChange={setName}
          error={wrongAt(form, 'who.name')}
        />
        <Grants label={t('ownPeople.whatMay')} form={form} values={grants} onChange={setGrants} />
      </OwnForm>
    </Page>
  );
}
