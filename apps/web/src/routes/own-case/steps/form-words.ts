import { useWords } from '../../../texts/use-words.js';

/** The words of one field of a form. */
export interface FieldWords {
  label: string;
  hint?: string;
  missing?: string;
  choices?: Readonly<Record<string, string>>;
}

/** The words of one form: what it is, why, its button, and what is said after it. */
export interface FormWords {
  name: string;
  about: string;
  why: string;
  button: string;
  done: string;
  fields: Readonly<Record<string, FieldWords>>;
}

/** The words of every form; `name` is whom the complaint is about. */
export function useAllFormWords(name: string): Readonly<Record<string, FormWords>> {
  const { t } = useWords();
  return t('ownForms', { returnObjects: true, name });
}

export function useFormWords(step: string, name: string): FormWords | undefined {
  const forms = useAllFormWords(name);
  return Object.hasOwn(forms, step) ? forms[step] : undefined;
}
