import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useState } from 'react';
import { refusalWords } from '../../../frame/failure-words.js';
import { useWords } from '../../../texts/use-words.js';
import { wordFor } from '../../../texts/word-for.js';
import { Notice } from '../../../ui/notice.js';
import { type CaseDetails } from '../case-types.js';
import { type StepProps } from '../step-props.js';
import { StepDisclosure } from './step-disclosure.js';
import { DecideForm } from './decide-form.js';
import { AcknowledgeForm, RequestResponseForm } from './plain-step-form.js';
import { SubmitResponseForm } from './submit-response-form.js';

const forms: Readonly<Record<string, ComponentType<StepProps>>> = {
  acknowledgeReceipt: AcknowledgeForm,
  decideAdmissibility: DecideForm,
  requestResponse: RequestResponseForm,
  submitResponse: SubmitResponseForm,
};

/**
 * What somebody can do now, and what not and why. A form in which something was typed stays, even when a colleague
 * closed the step meanwhile: nobody loses a text.
 */
export function StepsPanel({ details }: { details: CaseDetails }): ReactNode {
  const { t } = useWords();
  const queryClient = useQueryClient();
  const [touched, setTouched] = useState<readonly string[]>([]);
  const [done, setDone] = useState<string>();
  const names = t('steps.names', { returnObjects: true });
  const steps = details.steps.filter(({ step }) => step in forms);
  const shown = steps.filter(({ step, open }) => open || touched.includes(step));

  function finish(step: string): void {
    setTouched((steps) => steps.filter((other) => other !== step));
    setDone(step);
    void queryClient.invalidateQueries();
  }

  return (
    <section className="wh-steps" aria-labelledby="steps">
      <h2 id="steps">{t('steps.heading')}</h2>
      {done ? (
        <Notice key={done} tone="good" live takesFocus>
          <p>{t('steps.done', { step: wordFor(names, done, done) })}</p>
        </Notice>
      ) : null}
      {shown.length === 0 ? <p>{t('steps.none')}</p> : null}
      {shown.map(({ step, open }) => {
        const Form = forms[step];
        return Form ? (
          <StepDisclosure key={step} name={wordFor(names, step, step)} openFirst={shown.length === 1}>
            <Form
              step={step}
              details={details}
              open={open}
              onTouched={() => setTouched((before) => (before.includes(step) ? before : [...before, step]))}
              onDone={() => finish(step)}
            />
          </StepDisclosure>
        ) : null;
      })}
      <ClosedSteps steps={steps.filter(({ step, open }) => !open && !touched.includes(step))} />
    </section>
  );
}

function ClosedSteps({ steps }: { steps: CaseDetails['steps'] }): ReactNode {
  const { t } = useWords();
  const names = t('steps.names', { returnObjects: true });
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{t('steps.notOpen')}</h3>
      <ul className="wh-closed-steps">
        {steps.map(({ step, reason }) => (
          <li key={step}>
            <span className="wh-closed-steps__name">{wordFor(names, step, step)}</span>{' '}
            <span className="wh-muted">{refusalWords(t, reason)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
