import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { FieldGroup } from '../../../ui/field.js';
import { TextField } from '../../../ui/text-field.js';
import { type OneFieldProps } from './answer.js';
import { fill } from './few-fields.js';

const ways = [
  { name: 'email', type: 'email', autoComplete: 'email' },
  { name: 'phone', type: 'text', autoComplete: 'tel' },
  { name: 'address', type: 'text', autoComplete: 'street-address' },
] as const;

/** How somebody can be reached: one way is enough, and no e-mail address is needed. */
export function ContactFields({ draft, field }: OneFieldProps): ReactNode {
  const { t } = useWords();
  return (
    <FieldGroup {...field} id={`${field.id}-group`} hideLabel optional={false}>
      {ways.map(({ name, ...control }, at) => (
        <TextField
          key={name}
          {...control}
          id={at === 0 ? field.id : `${field.id}-${name}`}
          label={t(`filing.pages.contact.${name}`)}
          optional
          spellCheck={false}
          value={draft.fields[name] ?? ''}
          onChange={(value) => fill(name, value)}
        />
      ))}
    </FieldGroup>
  );
}
