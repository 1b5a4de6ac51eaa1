import { type ReactNode, useEffect, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { StepFailure } from '../../../case-parts/step-failure.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { TextArea } from '../../../ui/text-area.js';
import { OwnForm } from '../details/own-form.js';
import { ownFieldId, useOwnForm, wrongAt } from '../details/use-own-form.js';
import { confirmCommitmentDocument } from './outcome.graphql.js';
import { type OwnOutcome } from './outcome-page.js';
import { type OwnPromise } from './promises.js';

/** As the API takes it. */
const longestNote = 20_000;

interface PromiseAnswerProps {
  found: OwnOutcome;
  promise: OwnPromise;
  onDone: () => void;
}

/** Two buttons; what was said before has only the other one. That it was not done asks what is missing. */
export function PromiseAnswer(props: PromiseAnswerProps): ReactNode {
  const { t } = useWords();
  const [missing, setMissing] = useState(false);
  const [returned, setReturned] = useState(false);
  const { status, id } = props.promise;
  useEffect(() => {
    if (returned && !missing) focusOn(`not-done-${id}`);
  }, [returned, missing, id]);
  const { form, said } = useAnswer(props, { done: true, note: '' });
  if (missing) return <WhatIsMissing {...props} onBack={goBack} />;
  return (
    <>
      {form.failure ? <StepFailure failure={form.failure} reload={form.reload} /> : null}
      <p className="wh-button-row">
        {said('done') ? null : (
          <Button
            kind="secondary"
            aria-describedby={`promise-${id}`}
            busyText={form.busy ? t('ownStep.busy') : undefined}
            onClick={form.submit}
          >
            {t(status === 'notDone' ? 'ownOutcome.doneAfterAll' : 'ownOutcome.isDone')}
          </Button>
        )}
        {said('notDone') ? null : (
          <Button
            id={`not-done-${id}`}
            kind="secondary"
            aria-describedby={`promise-${id}`}
            onClick={() => setMissing(true)}
          >
            {t(status === 'done' ? 'ownOutcome.notDoneAfterAll' : 'ownOutcome.isNotDone')}
          </Button>
        )}
      </p>
    </>
  );

  function goBack(): void {
    setMissing(false);
    setReturned(true);
  }
}

/** The button that was pressed is gone: whoever works with the keyboard goes on where it was. */
function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

function WhatIsMissing({ onBack, ...props }: PromiseAnswerProps & { onBack: () => void }): ReactNode {
  const { t } = useWords();
  const [note, setNote] = useState('');
  const field = noteField(props.promise);
  useEffect(() => focusOn(ownFieldId(field)), [field]);
  const { form } = useAnswer(props, { done: false, note });
  return (
    <OwnForm
      form={form}
      submitLabel={t('ownOutcome.sendNotDone')}
      beside={
        <Button kind="quiet" onClick={onBack}>
          {t('ownOutcome.notDoneBack')}
        </Button>
      }
    >
      <TextArea
        id={ownFieldId(field)}
        label={t('ownOutcome.missing')}
        hint={t('ownOutcome.missingHint', { name: props.found.participant.name })}
        optional
        rows={3}
        maxLength={longestNote}
        value={note}
        onChange={setNote}
        error={wrongAt(form, field)}
      />
    </OwnForm>
  );
}

function useAnswer({ found, promise, onDone }: PromiseAnswerProps, given: { done: boolean; note: string }) {
  const { t } = useWords();
  const { done, note } = given;
  const fieldId = ownFieldId(noteField(promise));
  const form = useOwnForm({
    check: () => (note.length > longestNote ? [{ fieldId, message: t('errors.tooLarge') }] : []),
    send: (clientKey) =>
      ask(confirmCommitmentDocument, {
        input: {
          ...{ clientKey, caseId: found.id, expectedVersion: found.version, commitmentId: promise.id, done },
          note: note.trim() ? note : null,
        },
      }),
    done: onDone,
    refused: ({ details }) => (details.problems ?? []).map(() => ({ fieldId, message: t('errors.badField') })),
  });
  return { form, said: (status: OwnPromise['status']) => promise.status === status };
}

/** Several can be open on one page. */
function noteField({ id }: OwnPromise): string {
  return `note-${id}`;
}
