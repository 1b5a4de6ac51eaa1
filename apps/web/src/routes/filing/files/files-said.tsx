import { type ReactNode } from 'react';
import { useDraft } from '../../../draft/use-draft.js';
import { useWords } from '../../../texts/use-words.js';
import { useDraftFiles } from './use-uploads.js';

/** The files on the check page, by their names. */
export function FilesSaid(): ReactNode {
  const { t } = useWords();
  const { draft } = useDraft();
  const files = useDraftFiles().data?.draft?.files ?? [];
  if (files.length === 0) {
    return draft.fields['byPost'] === 'yes' ? null : <p className="wh-muted">{t('filing.check.nothing')}</p>;
  }
  return (
    <ul>
      {files.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}
