import { type ReactNode } from 'react';
import { errorOf, type StepForm, stepFieldId } from '../../../case-parts/use-step-form.js';
import { FileChooser } from '../../../files/file-chooser.js';
import { type ChosenFiles } from '../../../files/use-files.js';
import { useWords } from '../../../texts/use-words.js';
import { Checkboxes, Radios } from '../../../ui/choices.js';
import { DayField } from '../../../ui/day-field.js';
import { type FieldProps } from '../../../ui/field.js';
import { TextArea } from '../../../ui/text-area.js';
import { TextField } from '../../../ui/text-field.js';
import { type FieldWords } from './form-words.js';
import { longestText, type StepField } from './step-screen.js';
import { dayIn, filesIn, isTicked, type Values } from './step-values.js';

interface OneFieldProps {
  step: string;
  field: StepField;
  words: FieldWords;
  values: Values;
  form: StepForm;
  files: ChosenFiles;
  change: (changes: Values) => void;
}

/** How a person's own details are filled in by the browser. */
const completes: Readonly<Record<string, string>> = { name: 'name', email: 'email', phone: 'tel' };

function completedAs(name: string): string {
  return completes[name] ?? 'off';
}

/** One question of a form, by its kind. */
export function OneField(props: OneFieldProps): ReactNode {
  const { step, field, words, values, form, change } = props;
  const { name, kind, optional = false } = field;
  const id = stepFieldId(step, name);
  const common = { id, label: words.label, hint: words.hint, error: errorOf(form, id), optional };
  const value = values[name] ?? '';
  const put = (next: string): void => change({ [name]: next });
  switch (kind) {
    case 'line':
      return <TextField {...common} value={value} onChange={put} autoComplete={completedAs(name)} />;
    case 'text':
      return <TextArea {...common} value={value} onChange={put} rows={8} maxLength={longestText} />;
    case 'choice':
      return <Radios {...common} choices={choicesOf(field, words)} value={value || undefined} onChange={put} />;
    case 'tick':
      return (
        <Checkboxes
          {...common}
          hideLabel
          hint={undefined}
          choices={[{ value: 'yes', label: words.label, hint: words.hint }]}
          values={isTicked(values, name) ? ['yes'] : []}
          onChange={([ticked]) => put(ticked ?? '')}
        />
      );
    case 'day':
      return <DayField {...common} value={dayIn(values, name)} onChange={(typed) => put(JSON.stringify(typed))} />;
    default:
      return <FilesField {...props} common={common} />;
  }
}

function FilesField({ field, values, files, change, common }: OneFieldProps & { common: FieldProps }): ReactNode {
  const { t } = useWords();
  const kept = filesIn(values, field.name);

  function remove(fileId: string): void {
    files.uploader.forget(fileId);
    change({ [field.name]: JSON.stringify(kept.filter(({ id }) => id !== fileId)) });
  }

  return (
    <FileChooser field={{ ...common, hint: common.hint ?? t('files.hint') }} kept={kept} {...files} onRemove={remove} />
  );
}

function choicesOf({ choices }: StepField, words: FieldWords) {
  return choices ?? Object.entries(words.choices ?? {}).map(([value, label]) => ({ value, label }));
}
