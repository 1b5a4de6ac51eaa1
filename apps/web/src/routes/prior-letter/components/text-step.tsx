import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { TextArea } from '../../../ui/text-area.js';
import { longestText } from '../letter-form.js';
import { useTextStep } from '../use-text-step.js';
import { LetterStep, type StepFrame } from './letter-step.js';

/** What happened. */
export function HappenedStep({ frame }: { frame: StepFrame }): ReactNode {
  const { t } = useWords();
  return (
    <TextStep
      frame={frame}
      page="happened"
      field="description"
      words={{
        title: t('priorLetter.happened'),
        label: t('priorLetter.happenedLabel'),
        hint: t('priorLetter.happenedHint'),
      }}
    />
  );
}

/** What should happen now; may stay empty. */
export function WantedStep({ frame }: { frame: StepFrame }): ReactNode {
  const { t } = useWords();
  return (
    <TextStep
      frame={frame}
      page="wanted"
      field="desiredOutcome"
      words={{ title: t('priorLetter.wanted'), label: t('priorLetter.wantedLabel'), hint: t('priorLetter.wantedHint') }}
    />
  );
}

interface TextStepProps {
  frame: StepFrame;
  page: 'happened' | 'wanted';
  field: 'description' | 'desiredOutcome';
  words: { title: string; label: string; hint: string };
}

function TextStep({ frame, page, field, words }: TextStepProps): ReactNode {
  const step = useTextStep(page, frame.onDone);
  return (
    <LetterStep frame={frame} title={words.title} errors={step.errors} attempt={step.attempt} onSubmit={step.submit}>
      <TextArea
        id={field}
        label={words.label}
        hint={words.hint}
        optional={field === 'desiredOutcome'}
        rows={9}
        maxLength={longestText}
        value={step.valueOf(field)}
        onChange={(text) => step.type(field, text)}
        error={step.errorAt(field)}
      />
    </LetterStep>
  );
}
