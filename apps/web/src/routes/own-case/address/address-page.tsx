import { type ReactNode, useState } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { type OwnAddressQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { BackToCase, ForOwnCase, OfCase } from '../details/own-page.js';
import { AddressForm, type Contact } from './address-form.js';
import { ownAddressDocument } from './address.graphql.js';

type AddressCase = NonNullable<OwnAddressQuery['case']>;

/** How somebody is reached about the own case. */
export function AddressPage(): ReactNode {
  return <ForOwnCase>{(caseId) => <OwnAddress key={caseId} caseId={caseId} />}</ForOwnCase>;
}

function OwnAddress({ caseId }: { caseId: string }): ReactNode {
  const { t, language } = useWords();
  const [done, setDone] = useState<{ hadEmail: boolean }>();
  const query = useAsk(ownAddressDocument, { id: caseId, language });
  return (
    <OfCase query={query} title={t('ownAddress.title')}>
      {(found) => {
        const contact = contactOf(found);
        return (
          <Page
            title={t('ownAddress.title')}
            above={<BackToCase caseId={caseId} />}
            lead={<p>{t('ownAddress.lead')}</p>}
          >
            {done ? (
              <Notice tone="good" title={t('ownAddress.saved')} live takesFocus>
                <p>{t('ownAddress.savedText')}</p>
                {done.hadEmail ? <p>{t('ownAddress.savedNotice')}</p> : null}
              </Notice>
            ) : null}
            {contact ? (
              <AddressForm
                caseId={caseId}
                contact={contact}
                onTyping={() => setDone(undefined)}
                onDone={() => setDone({ hadEmail: Boolean(contact.email) })}
              />
            ) : (
              <p>{t('ownAddress.erased')}</p>
            )}
          </Page>
        );
      }}
    </OfCase>
  );
}

/** Of whom the details are: the own, or of the complainant for whom somebody acts. */
function contactOf({ complainant, parties }: AddressCase): Contact | undefined {
  const own = parties.find(({ isYou }) => isYou);
  const isOwn = own?.capacity === 'coComplainant' || own?.capacity === 'helper';
  return (isOwn ? own.contact : complainant) ?? undefined;
}
