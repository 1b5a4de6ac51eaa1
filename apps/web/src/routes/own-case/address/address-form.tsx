import { type ReactNode, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { useWords } from '../../../texts/use-words.js';
import { Facts } from '../../../ui/facts.js';
import { TextField } from '../../../ui/text-field.js';
import { OwnForm } from '../details/own-form.js';
import { ownFieldId, useOwnForm, wrongAt } from '../details/use-own-form.js';
import { changeContactDetailsDocument } from './address.graphql.js';
import { type ContactFields, wrongWithContact } from './wrong-with-contact.js';

export interface Contact {
  name: string;
  email?: string | null;
  phone?: string | null;
  address?: string | null;
}

interface AddressFormProps {
  caseId: string;
  contact: Contact;
  onTyping: () => void;
  onDone: () => void;
}

const own = ['tooManyChanges', 'detailsErased', 'notYourDetails'] as const;
const words = { tooManyChanges: 'tooOften', detailsErased: 'erased', notYourDetails: 'notYours' } as const;

/** E-mail, telephone and address, as they are now and as they shall be. */
export function AddressForm({ caseId, contact, onTyping, onDone }: AddressFormProps): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState<Partial<ContactFields>>({});
  const before = { email: contact.email ?? '', phone: contact.phone ?? '', address: contact.address ?? '' };
  const now = { ...before, ...typed };

  const form = useOwnForm({
    check: () =>
      wrongWithContact(before, now).map(({ field, problem }) => ({
        fieldId: ownFieldId(field),
        message: t(`ownAddress.${problem}`),
      })),
    send: (clientKey) => ask(changeContactDetailsDocument, { input: { clientKey, caseId, ...now } }),
    done: () => {
      setTyped({});
      onDone();
    },
    refused: ({ code, details }) => {
      const reason = own.find((one) => one === details.reason);
      if (reason) return [{ fieldId: ownFieldId('email'), message: t(`ownAddress.${words[reason]}`) }];
      return code === 'BAD_INPUT' ? [{ fieldId: ownFieldId('email'), message: t('errors.badInput') }] : [];
    },
  });

  function change(field: keyof ContactFields): (value: string) => void {
    return (value) => {
      setTyped((before) => ({ ...before, [field]: value }));
      onTyping();
    };
  }

  return (
    <>
      <Facts facts={[{ label: t('ownAddress.name'), value: contact.name }]} />
      <p className="wh-muted">{t('ownAddress.nameHint')}</p>
      <OwnForm form={form} submitLabel={t('ownAddress.save')}>
        <TextField
          id={ownFieldId('email')}
          type="email"
          autoComplete="email"
          label={t('ownAddress.email')}
          hint={t('ownAddress.emailHint')}
          optional
          value={now.email}
          onChange={change('email')}
          error={wrongAt(form, 'email')}
        />
        <TextField
          id={ownFieldId('phone')}
          autoComplete="tel"
          label={t('ownAddress.phone')}
          optional
          value={now.phone}
          onChange={change('phone')}
          error={wrongAt(form, 'phone')}
        />
        <TextField
          id={ownFieldId('address')}
          autoComplete="street-address"
          label={t('ownAddress.address')}
          hint={t('ownAddress.addressHint')}
          optional
          value={now.address}
          onChange={change('address')}
          error={wrongAt(form, 'address')}
        />
      </OwnForm>
    </>
  );
}
