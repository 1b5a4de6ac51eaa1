import { useState } from 'react';
import { useDraft } from '../../draft/use-draft.js';
import { useWords } from '../../texts/use-words.js';
import { type FieldError } from '../../ui/error-summary.js';
import { type LetterField, problemsOn } from './letter-form.js';
import { type LetterPage } from './letter-search.js';

interface TextStep {
  valueOf: (field: LetterField) => string;
  type: (field: LetterField, text: string) => void;
  errorAt: (field: LetterField) => string | undefined;
  errors: FieldError[];
  attempt: number;
  submit: () => void;
}

/** A page with texts. Every letter typed is kept; what is wrong is said on submit, and until it is mended. */
export function useTextStep(page: LetterPage, onDone: () => void): TextStep {
  const { t } = useWords();
  const { draft, change } = useDraft();
  const [attempt, setAttempt] = useState(0);
  const problems = problemsOn(page, draft);
  const errors =
    attempt === 0
      ? []
      : problems.map(({ field, problem }) => ({ fieldId: field, message: t(`priorLetter.${problem}`) }));

  function submit(): void {
    setAttempt(attempt + 1);
    if (problems.length === 0) onDone();
  }

  return {
    valueOf: (field) => draft.fields[field] ?? '',
    type: (field, text) => change({ fields: { [field]: text } }),
    errorAt: (field) => errors.find(({ fieldId }) => fieldId === field)?.message,
    errors,
    attempt,
    submit,
  };
}
