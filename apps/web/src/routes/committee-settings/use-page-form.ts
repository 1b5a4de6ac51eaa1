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
    // The browser keeps the colours for some minutes; whoever chose new ones wants to see them on the next page.
    await fetch('/theme.css', { cache: 'reload' }).catch(() => undefined);
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

  const errors = found.length > 0 ? found : refused(t, form, failure);
  return { form, change, save, busy, failure, errors, attempt, done };
}

interface Refused {
  field: string;
  shade: string | undefined;
  ratio: string | undefined;
}

/**
 * What the API refused, once at each field. Its sentences are English; the shade that would do is taken out of them. What is
 * said of the field itself comes before what is said of shades that follow from it: they change with it.
 */
function refused(t: TFunction, form: PageForm, failure: Failure | undefined): FieldError[] {
  const found = new Map<string, Refused>();
  for (const { field, message } of failure?.details.problems ?? []) {
    const shade = /Take (#[0-9a-f]{6})/.exec(message)?.[1];
    const ratio = /contrast of ([\d.]+)/.exec(message)?.[1];
    const fieldId = idOf(field, form);
    const known = found.get(fieldId);
    const closer = field === `look.${fieldId}` && known?.field !== field;
    if (!known || closer) found.set(fieldId, { field, shade, ratio });
  }
  return [...found].map(([fieldId, one]) => ({ fieldId, message: words(t, one) }));
}

function words(t: TFunction, { field, shade, ratio }: Refused): string {
  if (ratio === undefined) return field.startsWith('look') ? t('committeeSettings.noColour') : t('errors.badField');
  return shade ? t('committeeSettings.tooPale', { ratio, shade }) : t('committeeSettings.unreadable', { ratio });
}

/** Shades that follow from the brand colour are mended there, and so is what was left open. */
function idOf(field: string, form: PageForm): string {
  const [, name = ''] = field.split('.');
  if (field.startsWith('annualReports')) return 'reports';
  const follows = ['onBrand', 'strong', 'pale'].includes(name);
  const leftOpen = (name === 'accent' || name === 'link') && form[name].trim() === '';
  return follows || leftOpen ? 'brand' : name;
}
