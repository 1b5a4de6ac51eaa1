import { type ReactNode } from 'react';
import { useWords } from '../texts/use-words.js';
import { Icon } from '../ui/icon.js';

/** Ways to reach a person; what the committee does not have is null or empty. */
export interface Contact {
  readonly postalAddress: readonly string[];
  readonly phone?: string | null | undefined;
  /** When somebody answers, in the words of the committee. */
  readonly phoneHours?: string | null | undefined;
  readonly email?: string | null | undefined;
}

/** How to reach a person: what is there of telephone, e-mail and letter, in that order. */
export function ContactLines({ contact }: { contact: Contact }): ReactNode {
  const { t } = useWords();
  const { postalAddress, phone, phoneHours, email } = contact;
  return (
    <ul className="wh-contact">
      {phone ? (
        <li className="wh-contact__way">
          <Icon name="phone" />
          <div>
            <p className="wh-contact__label">{t('contact.phone')}</p>
            <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
            {phoneHours ? <p className="wh-contact__more">{phoneHours}</p> : null}
          </div>
        </li>
      ) : null}
      {email ? (
        <li className="wh-contact__way">
          <Icon name="mail" />
          <div>
            <p className="wh-contact__label">{t('contact.email')}</p>
            <a href={`mailto:${email}`}>{email}</a>
          </div>
        </li>
      ) : null}
      {postalAddress.length > 0 ? <Post lines={postalAddress} /> : null}
    </ul>
  );
}

function Post({ lines }: { lines: readonly string[] }): ReactNode {
  const { t } = useWords();
  return (
    <li className="wh-contact__way">
      <Icon name="letter" />
      <div>
        <p className="wh-contact__label">{t('contact.post')}</p>
        <address className="wh-address">
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      </div>
    </li>
  );
}

/** Whether there is any way at all. */
export function canBeReached({ postalAddress, phone, email }: Contact): boolean {
  return postalAddress.length > 0 || Boolean(phone) || Boolean(email);
}
