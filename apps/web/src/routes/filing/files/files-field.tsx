import { type ChangeEvent, type ReactNode } from 'react';
import { failureWords } from '../../../frame/failure-words.js';
import { useWords } from '../../../texts/use-words.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { Checkbox } from '../../../ui/choices.js';
import { controlProps, Field } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { type OneFieldProps } from '../components/answer.js';
import { fill } from '../components/few-fields.js';
import { accepted } from './file-limits.js';
import { sizeWords } from './size-words.js';
import { UploadLine } from './upload-line.js';
import { uploader } from './uploads.js';
import { type KeptFile, useUploads } from './use-uploads.js';

/** Photos and letters: sent at once when they are chosen, one by one. */
export function FilesField({ facts, draft, field }: OneFieldProps): ReactNode {
  const { t } = useWords();
  const { kept, uploads, failure, remove } = useUploads();
  const control = { ...field, label: t('filing.files.choose') };

  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    uploader.add([...(target.files ?? [])], kept.length);
    target.value = '';
  }

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
      <Field {...control}>
        <input
          {...controlProps(control)}
          className="wh-visually-hidden wh-file-input"
          type="file"
          multiple
          accept={accepted}
          onChange={choose}
        />
        <label className={`${buttonClass('secondary')} wh-file-button`} htmlFor={control.id} aria-hidden="true">
          {t('filing.files.button')}
        </label>
      </Field>
      {failure ? (
        <Notice tone="bad" live>
          <p>{failureWords(t, failure)}</p>
        </Notice>
      ) : null}
      <ul className="wh-files" aria-label={t('filing.files.list')}>
        {kept.map((file) => (
          <KeptLine key={file.id} file={file} onRemove={() => remove(file.id)} />
        ))}
        {uploads.map((upload) => (
          <UploadLine
            key={upload.clientKey}
            upload={upload}
            onRetry={() => uploader.retry(upload.clientKey)}
            onDrop={() => uploader.drop(upload.clientKey)}
          />
        ))}
      </ul>
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

function KeptLine({ file, onRemove }: { file: KeptFile; onRemove: () => void }): ReactNode {
  const { t } = useWords();
  return (
    <li className="wh-files__file">
      <p>
        <span className="wh-files__name">{file.name}</span> ({sizeWords(t, file.size)})
      </p>
      <p role="status">{t('filing.files.kept')}</p>
      <Button kind="quiet" onClick={onRemove}>
        {t('filing.files.remove')} <span className="wh-visually-hidden">{file.name}</span>
      </Button>
    </li>
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
