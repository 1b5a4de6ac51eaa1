import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { StepFailure } from '../../../case-parts/step-failure.js';
import { type StepForm, stepFieldId, useStepForm } from '../../../case-parts/use-step-form.js';
import { casePlace } from '../../../files/file-place.js';
import { isOneUnderWay } from '../../../files/uploader.js';
import { type ChosenFiles, useFiles } from '../../../files/use-files.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary.js';
import { Notice } from '../../../ui/notice.js';
import { wrongIn } from './check-values.js';
import { type FormWords } from './form-words.js';
import { KeepingWords } from './keeping-words.js';
import { OneField } from './step-fields.js';
import { type StepDetails, type StepScreen } from './step-screen.js';
import { type KeptValues, type SavedDraft, useKeptValues } from './use-kept-values.js';

interface OwnStepFormProps {
  details: StepDetails;
  step: string;
  screen: StepScreen;
  words: FormWords;
  /** False when the step closed while this form was being filled in. */
  open: boolean;
  saved: SavedDraft | null;
  keeps: boolean;
}

/** The form of one step. After it was taken, that is said in its place. */
export function OwnStepForm(props: OwnStepFormProps): ReactNode {
  const [done, setDone] = useState(false);
  return done ? (
    <Done caseId={props.details.id} words={props.words} />
  ) : (
    <Filling {...props} onDone={() => setDone(true)} />
  );
}

function Done({ caseId, words }: { caseId: string; words: FormWords }): ReactNode {
  const { t } = useWords();
  return (
    <>
      <Notice tone="good" title={t('ownStep.sent')} live takesFocus>
        <p>{words.done}</p>
      </Notice>
      <p>
        <Link to="/cases/$caseId" params={{ caseId }}>
          {t('ownStep.backToCase')}
        </Link>
      </p>
    </>
  );
}

function Filling({ onDone, ...props }: OwnStepFormProps & { onDone: () => void }): ReactNode {
  const { t } = useWords();
  const { details, step, screen, words, open } = props;
  const { kept, form, files } = useFilling(props, onDone);
  const { values, change } = kept;

  function send(event: FormEvent): void {
    event.preventDefault();
    form.submit();
  }

  return (
    <form className="wh-form" noValidate onSubmit={send} onInput={form.touch}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {form.failure && form.errors.length === 0 ? <StepFailure failure={form.failure} reload={form.reload} /> : null}
      <Around form={form} open={open} />
      {screen.fields(details).map((field) => {
        const own = words.fields[field.name] ?? { label: field.name };
        return <OneField key={field.name} {...{ step, field, words: own, values, form, files, change }} />;
      })}
      <KeepingWords kept={kept} />
      {open ? (
        <Button type="submit" busyText={form.busy ? t('ownStep.busy') : undefined}>
          {words.button}
        </Button>
      ) : null}
    </form>
  );
}

/** What happened around the form: the case was read anew, or the step closed. */
function Around({ form, open }: { form: StepForm; open: boolean }): ReactNode {
  const { t } = useWords();
  return (
    <>
      {form.reloaded && open ? (
        <Notice tone="good" live>
          <p>{t('errors.reloaded')}</p>
        </Notice>
      ) : null}
      {open ? null : (
        <Notice tone="warning" live>
          <p>{t('ownStep.closedMeanwhile')}</p>
        </Notice>
      )}
    </>
  );
}

function useFilling(
  { details, step, screen, words, saved, keeps }: OwnStepFormProps,
  onDone: () => void,
): { kept: KeptValues; form: StepForm; files: ChosenFiles } {
  const { t } = useWords();
  const queryClient = useQueryClient();
  const kept = useKeptValues(keeps ? { caseId: details.id, step } : undefined, saved);
  const files = useFiles(casePlace(details.id), (file) => kept.add('files', file));
  const form = useStepForm(
    { step, details, onTouched: () => undefined, onDone: finish },
    () => [...wrongIn(t, checked(), kept.values), ...stillUnderWay()],
    (start) => screen.send(start, kept.values, details),
  );

  function checked() {
    return { step, words, fields: screen.fields(details), oneOf: screen.oneOf?.(details) ?? [] };
  }

  function stillUnderWay(): FieldError[] {
    if (!isOneUnderWay(files.uploads)) return [];
    const failed = files.uploads.some(({ state }) => state === 'broken');
    return [{ fieldId: stepFieldId(step, 'files'), message: t(failed ? 'files.notSent' : 'files.wait') }];
  }

  function finish(): void {
    void kept.forget().finally(() => queryClient.invalidateQueries());
    onDone();
  }

  return { kept, form, files };
}
