import { type ChangeEvent, type ReactNode, useRef } from 'react';
import { useWords } from '../texts/use-words.js';
import { Button, buttonClass } from '../ui/button.js';
import { controlProps, Field, type FieldProps } from '../ui/field.js';
import { accepted } from './file-limits.js';
import { type KeptFile } from './kept-file.js';
import { sizeWords } from './size-words.js';
import { UploadLine } from './upload-line.js';
import { type Upload, type Uploader } from './uploader.js';
import './files.css';

interface FileChooserProps {
  field: FieldProps;
  /** What arrived. */
  kept: readonly KeptFile[];
  uploads: readonly Upload[];
  uploader: Uploader;
  onRemove: (fileId: string) => void;
  /** What stands between the button and the list. */
  children?: ReactNode;
}

/** A button to choose files, and every file with how it stands with it. They are sent at once, one by one. */
export function FileChooser({ field, kept, uploads, uploader, onRemove, children }: FileChooserProps): ReactNode {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);

  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    uploader.add([...(target.files ?? [])], kept.length);
    // So that the same file can be chosen again after it was taken away.
    target.value = '';
  }

  /** The button that was pressed goes away, so the focus needs another place. */
  function thenFocus(act: () => void): void {
    act();
    input.current?.focus();
  }

  const pending = uploads.filter(({ fileId }) => !kept.some(({ id }) => id === fileId));
  return (
    <>
      <Field {...field}>
        <input
          {...controlProps(field)}
          ref={input}
          className="wh-visually-hidden wh-file-input"
          type="file"
          multiple
          accept={accepted}
          onChange={choose}
        />
        <label className={`${buttonClass('secondary')} wh-file-button`} htmlFor={field.id} aria-hidden="true">
          {t('files.button')}
        </label>
      </Field>
      {children}
      <ul className="wh-files" aria-label={t('files.list')}>
        {kept.map((file) => (
          <KeptLine key={file.id} file={file} onRemove={() => thenFocus(() => onRemove(file.id))} />
        ))}
        {pending.map((upload) => (
          <UploadLine
            key={upload.clientKey}
            upload={upload}
            onRetry={() => uploader.retry(upload.clientKey)}
            onDrop={() => thenFocus(() => uploader.drop(upload.clientKey))}
          />
        ))}
      </ul>
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
      <p role="status">{t('files.kept')}</p>
      <Button kind="quiet" onClick={onRemove}>
        {t('files.remove')} <span className="wh-visually-hidden">{file.name}</span>
      </Button>
    </li>
  );
}
