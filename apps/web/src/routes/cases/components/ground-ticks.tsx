import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { type Choice } from '../../../ui/choice.js';
import { Checkboxes } from '../../../ui/choices.js';
import { type AdmissibilityChoice, type Ground, groundsFor } from '../admissibility-choice.js';
import { type StepForm, stepFieldId } from '../../../case-parts/use-step-form.js';
import { errorAt } from './step-day.js';

interface GroundTicksProps {
  step: string;
  form: StepForm;
  choice: AdmissibilityChoice;
  grounds: readonly Ground[];
  ticked: readonly string[];
  onChange: (choice: AdmissibilityChoice) => void;
}

/** The grounds of a refusal, or those that were weighed and set aside. */
export function GroundTicks({ step, form, choice, grounds, ticked, onChange }: GroundTicksProps): ReactNode {
  const { t } = useWords();
  if (!choice.outcome) return null;
  const admits = choice.outcome === 'admitted';
  const choices = groundsFor(choice.outcome, grounds).map((ground) => toChoice(ground));
  if (choices.length === 0) return null;
  const id = stepFieldId(step, admits ? 'despite' : 'grounds');
  return (
    <Checkboxes
      id={id}
      label={t(admits ? 'steps.despite' : 'steps.groundsFor')}
      hint={t(admits ? 'steps.despiteHint' : 'steps.groundsHint')}
      error={errorAt(form, id)}
      choices={choices}
      values={admits ? choice.despite : ticked}
      onChange={(values) => onChange({ ...choice, [admits ? 'despite' : 'grounds']: values })}
    />
  );

  function toChoice({ ground, title, applies, source }: Ground): Choice {
    return { value: ground, label: title, hint: `${t(`steps.groundApplies.${applies}`)} · ${source}` };
  }
}
