import { type ReactNode, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { useWords } from '../../../texts/use-words.js';
import { TextArea } from '../../../ui/text-area.js';
import { submitResponseDocument } from '../steps.graphql.js';
import { stepFieldId, useStepForm } from '../../../case-parts/use-step-form.js';
import { type StepProps } from '../step-props.js';
import { errorAt } from './step-day.js';
import { StepForm } from './step-form.js';

const longest = 20_000;

/** The participant answers the complaint. */
export function SubmitResponseForm(props: StepProps): ReactNode {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [policy, setPolicy] = useState('');
  const [textId, policyId] = [stepFieldId(props.step, 'text'), stepFieldId(props.step, 'policy')];
  const form = useStepForm(
    props,
    () => [
      ...(text.trim() ? [] : [{ fieldId: textId, message: t('steps.responseTextMissing') }]),
      ...(text.length > longest ? [{ fieldId: textId, message: t('errors.tooLarge') }] : []),
      ...(policy.length > longest ? [{ fieldId: policyId, message: t('errors.tooLarge') }] : []),
    ],
    (start) => ask(submitResponseDocument, { input: { ...start, text, policy: policy.trim() || null } }),
  );
  return (
    <StepForm form={form} open={props.open} submitLabel={t('steps.submit')}>
      <TextArea
        id={textId}
        label={t('steps.responseText')}
        hint={t('steps.responseTextHint')}
        rows={10}
        maxLength={longest}
        value={text}
        onChange={setText}
        error={errorAt(form, textId)}
      />
      <TextArea
        id={policyId}
        label={t('steps.policy')}
        hint={t('steps.policyHint')}
        optional
        rows={5}
        maxLength={longest}
        value={policy}
        onChange={setPolicy}
        error={errorAt(form, policyId)}
      />
    </StepForm>
  );
}
