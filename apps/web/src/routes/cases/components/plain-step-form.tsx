import { type ReactNode, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { type StepInput } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { noDay, readDay } from '../../../ui/typed-day.js';
import { acknowledgeReceiptDocument, requestResponseDocument } from '../steps.graphql.js';
import { useStepForm } from '../../../case-parts/use-step-form.js';
import { type StepProps } from '../step-props.js';
import { dayErrors, StepDay } from './step-day.js';
import { StepForm } from './step-form.js';

export function AcknowledgeForm(props: StepProps): ReactNode {
  const { t } = useWords();
  return (
    <PlainStepForm
      {...props}
      about={t('steps.acknowledgeText')}
      submitLabel={t('steps.acknowledge')}
      send={(input) => ask(acknowledgeReceiptDocument, { input })}
    />
  );
}

export function RequestResponseForm(props: StepProps): ReactNode {
  const { t } = useWords();
  return (
    <PlainStepForm
      {...props}
      about={t('steps.requestText', { name: props.details.participant.name })}
      submitLabel={t('steps.request')}
      send={(input) => ask(requestResponseDocument, { input })}
    />
  );
}

interface PlainStepFormProps extends StepProps {
  about: string;
  submitLabel: string;
  send: (input: StepInput) => Promise<unknown>;
}

/** A step that needs nothing but its day. */
function PlainStepForm({ about, submitLabel, send, ...props }: PlainStepFormProps): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState(noDay);
  const form = useStepForm(
    props,
    () => dayErrors(t, props.step, typed),
    (start) => send({ ...start, on: readDay(typed).day }),
  );
  return (
    <StepForm form={form} open={props.open} submitLabel={submitLabel}>
      <p>{about}</p>
      <StepDay step={props.step} form={form} value={typed} onChange={setTyped} />
    </StepForm>
  );
}
