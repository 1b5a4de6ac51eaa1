import { type ReactNode, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { useAsk } from '../../../api/use-ask.js';
import { Loaded } from '../../../frame/loaded.js';
import { useWords } from '../../../texts/use-words.js';
import { Radios } from '../../../ui/choices.js';
import { noDay } from '../../../ui/typed-day.js';
import { TextArea } from '../../../ui/text-area.js';
import {
  type AdmissibilityChoice,
  type Ground,
  missingInChoice,
  needsReasons,
  tickedGrounds,
  toDecision,
} from '../admissibility-choice.js';
import { decideAdmissibilityDocument, groundsDocument } from '../steps.graphql.js';
import { stepFieldId, useStepForm } from '../../../case-parts/use-step-form.js';
import { type StepProps } from '../step-props.js';
import { GroundTicks } from './ground-ticks.js';
import { dayErrors, errorAt, StepDay } from './step-day.js';
import { StepForm } from './step-form.js';

const outcomes = ['admitted', 'notYet', 'refused'] as const;
const untouched: AdmissibilityChoice = {
  outcome: undefined,
  grounds: undefined,
  despite: [],
  motivation: '',
  on: noDay,
};

/** Whether the complaint is treated. The facts tick the grounds; a person decides. */
export function DecideForm(props: StepProps): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(groundsDocument, { id: props.details.id, language });
  return (
    <Loaded query={query} loading={t('steps.groundsLoading')}>
      {(data) => <DecideFields {...props} grounds={data.case?.grounds ?? []} />}
    </Loaded>
  );
}

function DecideFields({ grounds, ...props }: StepProps & { grounds: readonly Ground[] }): ReactNode {
  const { t } = useWords();
  const { step } = props;
  const [choice, setChoice] = useState(untouched);
  const ticked = tickedGrounds(choice, grounds);
  const form = useStepForm(
    props,
    () => [...missingInChoice(t, step, choice, grounds), ...dayErrors(t, step, choice.on)],
    async (start) => {
      const { outcome } = choice;
      if (outcome) await ask(decideAdmissibilityDocument, { input: toDecision(start, { ...choice, outcome }, ticked) });
    },
  );
  const [outcomeId, motivationId] = [stepFieldId(step, 'outcome'), stepFieldId(step, 'motivation')];
  return (
    <StepForm form={form} open={props.open} submitLabel={t('steps.decide')}>
      <Radios
        id={outcomeId}
        label={t('steps.outcome')}
        error={errorAt(form, outcomeId)}
        value={choice.outcome}
        onChange={(value) =>
          setChoice({ ...choice, grounds: undefined, outcome: outcomes.find((outcome) => outcome === value) })
        }
        choices={outcomes.map((value) => ({ value, label: t(`steps.outcomes.${value}`) }))}
      />
      <GroundTicks step={step} form={form} choice={choice} grounds={grounds} ticked={ticked} onChange={setChoice} />
      <TextArea
        id={motivationId}
        label={t('steps.motivation')}
        hint={t('steps.motivationHint')}
        optional={!needsReasons(choice, grounds)}
        maxLength={20_000}
        value={choice.motivation}
        onChange={(motivation) => setChoice({ ...choice, motivation })}
        error={errorAt(form, motivationId)}
      />
      <StepDay step={step} form={form} value={choice.on} onChange={(on) => setChoice({ ...choice, on })} />
    </StepForm>
  );
}
