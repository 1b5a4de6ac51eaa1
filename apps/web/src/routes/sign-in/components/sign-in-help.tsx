import { type ReactNode } from 'react';
import { canBeReached, ContactLines } from '../../../frame/contact-lines.js';
import { useContact } from '../../../frame/use-contact.js';
import { useWords } from '../../../texts/use-words.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Notice } from '../../../ui/notice.js';

/** After so many wrong tries somebody needs more than the same line again. */
const enough = 3;

/** Where a code is to be found, what often goes wrong with it, and who can help; on the screen at once when it keeps failing. */
export function SignInHelp({ failed }: { failed: number }): ReactNode {
  const { t } = useWords();
  return (
    <div className="wh-section">
      {failed >= enough ? (
        <Notice tone="warning" title={t('signIn.help.title')} live>
          <Advice />
        </Notice>
      ) : (
        <Disclosure summary={t('signIn.help.summary')}>
          <Advice />
        </Disclosure>
      )}
    </div>
  );
}

function Advice(): ReactNode {
  const { t } = useWords();
  const { contact } = useContact();
  return (
    <>
      <ul>
        {(['where', 'letters', 'password', 'wait'] as const).map((line) => (
          <li key={line}>{t(`signIn.help.${line}`)}</li>
        ))}
      </ul>
      {contact && canBeReached(contact) ? (
        <>
          <p>{t('signIn.help.person')}</p>
          <ContactLines contact={contact} />
        </>
      ) : null}
    </>
  );
}
