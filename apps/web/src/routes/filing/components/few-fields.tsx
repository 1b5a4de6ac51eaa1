import { type ReactNode } from 'react';
import { draftKeeper } from '../../../draft/draft-keeper.js';
import { isLanguage, languageNames } from '../../../texts/languages.js';
import { useWords } from '../../../texts/use-words.js';
import { Radios } from '../../../ui/choices.js';
import { TextField } from '../../../ui/text-field.js';
import { unknown } from '../../check/answers.js';
import { NarrowChoice } from '../../check/components/narrow-choice.js';
import { type OneFieldProps } from './answer.js';

function answer(fact: string, value: string): void {
  draftKeeper.now().change({ answers: { [fact]: value } });
}

export function fill(field: string, value: string): void {
  draftKeeper.now().change({ fields: { [field]: value } });
}

/** Whom it is about: only those who take part can be chosen, because somebody has to answer. */
export function ParticipantField({ facts, draft, field }: OneFieldProps): ReactNode {
  return (
    <NarrowChoice
      {...field}
      hideLabel
      choices={facts.participants.map(({ key, name }) => ({ value: key, label: name }))}
      value={draft.answers['participant']}
      onChange={(value) => answer('participant', value)}
    />
  );
}

export function SubjectField({ facts, draft, field }: OneFieldProps): ReactNode {
  const { t } = useWords();
  const named = facts.subjects.filter(({ value }) => value !== 'other');
  return (
    <Radios
      {...field}
      hideLabel
      choices={[
        ...named,
        { value: 'other', label: t('filing.pages.subject.other') },
        { value: unknown, label: t('check.unknown') },
      ]}
      value={draft.answers['subject']}
      onChange={(value) => answer('subject', value)}
    />
  );
}

export function YesNoField({ name, draft, field }: OneFieldProps & { name: 'together' | 'anonymous' }): ReactNode {
  const { t } = useWords();
  return (
    <Radios
      {...field}
      hideLabel
      choices={[
        { value: 'no', label: t(`filing.pages.${name}.no`) },
        { value: 'yes', label: t(`filing.pages.${name}.yes`) },
      ]}
      value={draft.fields[name]}
      onChange={(value) => fill(name, value)}
    />
  );
}

export function NameField({ draft, field }: OneFieldProps): ReactNode {
  const { t } = useWords();
  return (
    <TextField
      {...field}
      label={t('filing.pages.name.label')}
      autoComplete="name"
      spellCheck={false}
      value={draft.fields['name'] ?? ''}
      onChange={(value) => fill('name', value)}
    />
  );
}

export function LanguageField({ facts, draft, field }: OneFieldProps): ReactNode {
  const { language } = useWords();
  const chosen = draft.fields['language'];
  return (
    <Radios
      {...field}
      hideLabel
      choices={facts.languages.map((one) => ({ value: one, label: languageNames[one] }))}
      value={isLanguage(chosen) ? chosen : language}
      onChange={(value) => fill('language', value)}
    />
  );
}
