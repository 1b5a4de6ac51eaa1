import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { TextArea } from '../../../ui/text-area.js';
import { TextField } from '../../../ui/text-field.js';
import { type FilingPage } from '../pages.js';
import { longestOf } from '../problems.js';
import { type AnswerProps } from './answer.js';
import { fill } from './few-fields.js';

/** One text of the complaint; too much text is kept, and said. */
export function TextPageField({ page, draft, field }: AnswerProps<Extract<FilingPage, { kind: 'text' }>>): ReactNode {
  const { t } = useWords();
  const name = page.field;
  const control = {
    ...field,
    label: t(`filing.pages.${name}.label`),
    value: draft.fields[name] ?? '',
    onChange: (value: string) => fill(name, value),
  };
  return name === 'period' || name === 'against' ? (
    <TextField {...control} autoComplete="off" />
  ) : (
    <TextArea {...control} rows={name === 'description' ? 10 : 6} maxLength={longestOf(name)} />
  );
}
