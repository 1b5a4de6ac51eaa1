import { type ReactNode } from 'react';
import { type HelperGrant } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { Checkboxes } from '../../../ui/choices.js';
import { type OwnForm, ownFieldId, wrongAt } from '../details/use-own-form.js';

const grantNames = ['follow', 'readContents', 'write'] as const satisfies HelperGrant[];

/** The chosen ones; whoever may do more can follow the case too. */
export function chosenGrants(values: readonly string[]): HelperGrant[] {
  return grantNames.filter((grant) => grant === 'follow' || values.includes(grant));
}

interface GrantsProps {
  label: string;
  form: OwnForm;
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** What a helper may do. */
export function Grants({ label, form, values, onChange }: GrantsProps): ReactNode {
  const { t } = useWords();
  return (
    <Checkboxes
      id={ownFieldId('grants')}
      label={label}
      hint={t('ownPeople.whatMayHint')}
      choices={grantNames.map((value) => ({ value, label: t(`ownPeople.grants.${value}`) }))}
      values={values}
      onChange={onChange}
      error={wrongAt(form, 'grants')}
    />
  );
}
