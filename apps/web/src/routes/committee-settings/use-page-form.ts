import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { type TFunction } from 'i18next';
import { ask } from '../../api/ask.js';
import { type Failure } from '../../api/failure.js';
import { useSubmission } from '../../api/use-submission.js';
import { type CommitteePageQuery } from '../../graphql/generated/graphql.js';
import { useWords } from '../../texts/use-words.js';
import { type FieldError } from '../../ui/error-summary.js';
import { changeCommitteePageDocument } from './committee-settings.graphql.js';
import { formOf, type PageForm, sentOf, wrongReports } from './page-form.js';

/** The form, what is wrong with it, and how it is sent. What was typed stays through every failure. */
export function usePageForm(committee: CommitteePageQuery['committee']) {
  const { t } = useWords();
  const queryClient = useQueryClient();
  const [form, setForm] = useState(() => formOf(committee));
  const [version, setVersion] = useState(committee.pageVersion);
  const [found, setFound] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState(false);
  const { submit, busy, failure } = useSubmission(send, () => setDone(true));

  async function send(clientKey: string): Promise<void> {
    const input = { clientKey, expectedVersion: version, ...sentOf(form) };
    const { changeCommitteePage } = await ask(changeCommitteePageDocument, { input });
    setVersion(changeCommitteePage.version);
    await queryClient.invalidateQueries();
  }

  function change(changes: Partial<PageForm>): void {
    setDone(false);
    setForm((before) => ({ ...before, ...changes }));
  }

  function save(): void {
    const wrong = wrongReports(form);
    setAttempt((count) => count + 1);
    setDone(false);
    setFound(
      wrong.map((line) => ({
        fieldId: 'reports',
        message: t('committeeSettings.wrongReport', { line: String(line) }),
      })),
    );
    if (wrong.length === 0) submit();
  }

  const errors = found.length > 0 ? found : refused(t, failure);
  return { form, change, save, busy, failure, errors, attempt, done };
}

/** What the API refused, at its field. Its sentences are English; the shade that would do is taken out of them. */
function refused(t: TFunction, failure: Failure | undefined): FieldError[] {
  return (failure?.details.problems ?? []).map(({ field, message }) => {
    const shade = /Take (#[0-9a-f]{6})/.exec(message)?.[1];
    const ratio = /contrast of ([\d.]+)/.exec(message)?.[1];
    return { fieldId: idOf(field), message: words(t, { field, shade, ratio }) };
  });
}

function words(
  t: TFunction,
  { field, shade, ratio }: { field: string; shade?: string | undefined; ratio?: string | undefined },
): string {
  if (ratio === undefined) return field.startsWith('look') ? t('committeeSettings.noColour') : t('errors.badField');
  return shade ? t('committeeSettings.tooPale', { ratio, shade }) : t('committeeSettings.unreadable', { ratio });
}

/** Shades that follow from the brand colour are mended there. */
function idOf(field: string): string {
  const [, name = ''] = field.split('.');
  if (field.startsWith('annualReports')) return 'reports';
  return ['onBrand', 'strong', 'pale'].includes(name) ? 'brand' : name;
}
