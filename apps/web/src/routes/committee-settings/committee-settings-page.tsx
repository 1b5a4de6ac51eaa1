import { type FormEvent, type ReactNode } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { sendFailureWords } from '../../frame/failure-words.js';
import { ForViewers } from '../../frame/for-viewers.js';
import { Loaded } from '../../frame/loaded.js';
import { type CommitteePageQuery } from '../../graphql/generated/graphql.js';
import { useWords } from '../../texts/use-words.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { seesSettings } from '../../viewer/rights.js';
import { committeePageDocument } from './committee-settings.graphql.js';
import './committee-settings.css';
import { ContactFields } from './components/contact-fields.js';
import { LookFields } from './components/look-fields.js';
import { usePageForm } from './use-page-form.js';

/** For the administrator: how the office is reached, its yearly reports, and the look of the committee's own pages. */
export function CommitteeSettingsPage(): ReactNode {
  const { t } = useWords();
  const query = useAsk(committeePageDocument, {});
  const title = t('committeeSettings.title');
  return (
    <ForViewers title={title}>
      {(viewer) => (
        <Page title={title} lead={<p>{t('committeeSettings.intro')}</p>}>
          {seesSettings(viewer) ? (
            <Loaded query={query}>{({ committee }) => <SettingsForm committee={committee} />}</Loaded>
          ) : (
            <p>{t('errors.notYours')}</p>
          )}
        </Page>
      )}
    </ForViewers>
  );
}

function SettingsForm({ committee }: { committee: CommitteePageQuery['committee'] }): ReactNode {
  const { t } = useWords();
  const { form, change, save, busy, failure, errors, attempt, done } = usePageForm(committee);
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  function send(event: FormEvent): void {
    event.preventDefault();
    save();
  }

  return (
    <form className="wh-form" noValidate onSubmit={send}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {failure && errors.length === 0 ? (
        <Notice tone="bad" title={t('errors.title')} live takesFocus>
          <p>{sendFailureWords(t, failure)}</p>
        </Notice>
      ) : null}
      {done ? (
        <Notice tone="good" live takesFocus>
          <p>{t('committeeSettings.saved')}</p>
        </Notice>
      ) : null}
      <ContactFields form={form} change={change} errorOf={errorOf} />
      <LookFields form={form} change={change} errorOf={errorOf} />
      <Button type="submit" busyText={busy ? t('committeeSettings.busy') : undefined}>
        {t('committeeSettings.save')}
      </Button>
    </form>
  );
}
