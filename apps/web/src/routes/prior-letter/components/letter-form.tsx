import { type ReactNode } from 'react';
import { useDraft } from '../../../draft/use-draft.js';
import { useWords } from '../../../texts/use-words.js';
import { chosenDelivery, chosenOption, chosenParticipant, fittingOptions } from '../letter-form.js';
import { type LetterPage } from '../letter-search.js';
import { type LetterOption } from '../letter-types.js';
import { useWriting } from '../use-letter-form.js';
import { CheckStep } from './check-step.js';
import { ChoiceStep } from './choice-step.js';
import { type StepFrame } from './letter-step.js';
import { HappenedStep, WantedStep } from './text-step.js';
import { WriterStep } from './writer-step.js';

interface LetterFormProps {
  page: LetterPage;
  pages: readonly LetterPage[];
  frame: StepFrame;
  participants: readonly { key: string; name: string }[];
  options: readonly LetterOption[];
}

/** The page of the form that the address names. */
export function LetterForm(props: LetterFormProps): ReactNode {
  const { page, frame } = props;
  switch (page) {
    case 'organisation':
      return <OrganisationStep {...props} />;
    case 'step':
      return <WhichStep {...props} />;
    case 'wanted':
      return <WantedStep frame={frame} />;
    case 'writer':
      return <WriterStep frame={frame} />;
    case 'delivery':
      return <DeliveryStep {...props} />;
    case 'check':
      return <Check {...props} />;
    default:
      return <HappenedStep frame={frame} />;
  }
}

function OrganisationStep({ frame, participants }: LetterFormProps): ReactNode {
  const { t } = useWords();
  const { draft, change } = useDraft();
  return (
    <ChoiceStep
      frame={frame}
      title={t('priorLetter.organisation')}
      choices={participants.map(({ key, name }) => ({ value: key, label: name }))}
      value={draft.answers['participant']}
      onChoose={(participant) => change({ answers: { participant } })}
    />
  );
}

function WhichStep({ frame, options }: LetterFormProps): ReactNode {
  const { t } = useWords();
  const { draft, change } = useDraft();
  return (
    <ChoiceStep
      frame={frame}
      title={t('priorLetter.step')}
      choices={fittingOptions(options, draft).map(({ priorStep, label, explanation }) => ({
        value: priorStep,
        label,
        hint: explanation,
      }))}
      value={draft.fields['letterStep']}
      onChoose={(letterStep) => change({ fields: { letterStep } })}
    />
  );
}

function DeliveryStep({ frame, options }: LetterFormProps): ReactNode {
  const { t } = useWords();
  const { draft, change } = useDraft();
  const to = chosenOption(options, draft)?.toName ?? '';
  return (
    <ChoiceStep
      frame={frame}
      title={t('priorLetter.delivery')}
      choices={[
        { value: 'byEmail', label: t('priorLetter.byEmail', { to }), hint: t('priorLetter.byEmailHint') },
        { value: 'printed', label: t('priorLetter.printed'), hint: t('priorLetter.printedHint') },
      ]}
      value={draft.fields['letterDelivery']}
      onChoose={(letterDelivery) => change({ fields: { letterDelivery } })}
    />
  );
}

function Check({ frame, pages, participants, options }: LetterFormProps): ReactNode {
  const { draft } = useDraft();
  const participant = chosenParticipant(participants, draft)?.key;
  const sending = useWriting(participant, options);
  const option = chosenOption(options, draft);
  const delivery = chosenDelivery(option, draft);
  if (!option || !delivery) return null;
  return <CheckStep frame={frame} option={option} delivery={delivery} pages={pages} sending={sending} />;
}
