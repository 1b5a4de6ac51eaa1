import { type ReactNode, useState } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { type Choice } from '../../../ui/choice.js';
import { NarrowChoice } from '../../check/components/narrow-choice.js';
import { LetterStep, type StepFrame } from './letter-step.js';

interface ChoiceStepProps {
  frame: StepFrame;
  title: string;
  lead?: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChoose: (value: string) => void;
}

/** A page with one choice. */
export function ChoiceStep({ frame, title, lead, choices, value, onChoose }: ChoiceStepProps): ReactNode {
  const { t } = useWords();
  const [chosen, setChosen] = useState(choices.some((choice) => choice.value === value) ? value : undefined);
  const [attempt, setAttempt] = useState(0);
  const error = attempt > 0 && chosen === undefined ? t('check.choose') : undefined;

  function submit(): void {
    setAttempt(attempt + 1);
    if (chosen === undefined) return;
    onChoose(chosen);
    frame.onDone();
  }

  return (
    <LetterStep
      frame={frame}
      title={title}
      lead={lead ? <p>{lead}</p> : null}
      errors={error ? [{ fieldId: 'choice', message: error }] : []}
      attempt={attempt}
      onSubmit={submit}
    >
      <NarrowChoice
        id="choice"
        label={title}
        hideLabel
        error={error}
        choices={choices}
        value={chosen}
        onChange={setChosen}
      />
    </LetterStep>
  );
}
