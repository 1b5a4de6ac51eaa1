import { type ReactNode } from 'react';
import { FileChooser } from '../../../files/file-chooser.js';
import { failureWords } from '../../../frame/failure-words.js';
import { useWords } from '../../../texts/use-words.js';
import { Checkbox } from '../../../ui/choices.js';
import { Notice } from '../../../ui/notice.js';
import { type OneFieldProps } from '../components/answer.js';
import { fill } from '../components/few-fields.js';
import { uploader } from './uploads.js';
import { useUploads } from './use-uploads.js';

/** Photos and letters: sent at once when they are chosen, one by one. */
export function FilesField({ facts, draft, field }: OneFieldProps): ReactNode {
  const { t } = useWords();
  const { kept, uploads, failure, remove } = useUploads();
  const chooser = { field: { ...field, label: t('filing.files.choose') }, kept, uploads, uploader, onRemove: remove };

  return (
    <>
      {facts.recommended.length > 0 ? (
        <ul>
          {facts.recommended.map((what) => (
            <li key={what}>
              {t(what === 'earlierAnswer' ? 'filing.files.earlierAnswer' : 'filing.files.earlierComplaint')}
            </li>
          ))}
        </ul>
      ) : null}
      <FileChooser {...chooser}>
        {failure ? (
          <Notice tone="bad" live>
            <p>{failureWords(t, failure)}</p>
          </Notice>
        ) : null}
      </FileChooser>
      <Checkbox
        id="files-by-post"
        label={t('filing.files.byPost')}
        checked={draft.fields['byPost'] === 'yes'}
        onChange={() => fill('byPost', draft.fields['byPost'] === 'yes' ? '' : 'yes')}
      />
      {draft.fields['byPost'] === 'yes' ? <PostAddress lines={facts.postalAddress} /> : null}
    </>
  );
}

function PostAddress({ lines }: { lines: readonly string[] }): ReactNode {
  const { t } = useWords();
  return (
    <Notice>
      <p>{t('filing.files.byPostText')}</p>
      {lines.length > 0 ? (
        <address className="wh-address">
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      ) : null}
    </Notice>
  );
}
