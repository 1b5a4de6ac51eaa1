import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { TextArea } from '../../../ui/text-area.js';
import { TextField } from '../../../ui/text-field.js';
import { type PageForm } from '../page-form.js';

export interface FormPartProps {
  form: PageForm;
  change: (changes: Partial<PageForm>) => void;
  errorOf: (fieldId: string) => string | undefined;
}

export function ContactFields({ form, change, errorOf }: FormPartProps): ReactNode {
  const { t } = useWords();
  return (
    <>
      <h2>{t('committeeSettings.contact')}</h2>
      <TextField
        id="phone"
        label={t('committeeSettings.phone')}
        optional
        error={errorOf('phone')}
        value={form.phone}
        onChange={(phone) => change({ phone })}
      />
      <TextField
        id="phoneHours"
        label={t('committeeSettings.phoneHours')}
        optional
        error={errorOf('phoneHours')}
        value={form.phoneHours}
        onChange={(phoneHours) => change({ phoneHours })}
      />
      <TextField
        id="email"
        label={t('committeeSettings.email')}
        hint={t('committeeSettings.emailHint')}
        type="email"
        optional
        error={errorOf('email')}
        value={form.email}
        onChange={(email) => change({ email })}
      />
      <h2>{t('committeeSettings.reports')}</h2>
      <TextArea
        id="reports"
        maxLength={20_000}
        label={t('committeeSettings.reportsLabel')}
        hint={t('committeeSettings.reportsHint')}
        optional
        error={errorOf('reports')}
        value={form.reports}
        onChange={(reports) => change({ reports })}
      />
    </>
  );
}
