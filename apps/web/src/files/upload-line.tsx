import { type ReactNode } from 'react';
import { useWords } from '../texts/use-words.js';
import { Button } from '../ui/button.js';
import { sizeWords } from './size-words.js';
import { type Upload } from './uploader.js';

interface UploadLineProps {
  upload: Upload;
  onRetry: () => void;
  onDrop: () => void;
}

/** A file on its way, or one that did not arrive. */
export function UploadLine({ upload, onRetry, onDrop }: UploadLineProps): ReactNode {
  const { t } = useWords();
  const { name, size, state, progress } = upload;
  const percent = Math.floor(progress * 100);
  const wrong = state === 'refused' || state === 'broken';
  return (
    <li className={wrong ? 'wh-files__file wh-field--wrong' : 'wh-files__file'}>
      <p>
        <span className="wh-files__name">{name}</span> ({sizeWords(t, size)})
      </p>
      {state === 'sending' ? (
        <>
          <progress
            className="wh-files__progress"
            max={100}
            value={percent}
            aria-label={t('files.sending', { name })}
          />
          <p>{t('files.percent', { percent })}</p>
        </>
      ) : null}
      <p className={wrong ? 'wh-field__error' : undefined} role="status">
        {wordsOf()}
      </p>
      {state === 'broken' ? (
        <Button kind="secondary" onClick={onRetry}>
          {t('files.retry')} <span className="wh-visually-hidden">{name}</span>
        </Button>
      ) : null}
      {state === 'done' ? null : (
        <Button kind="quiet" onClick={onDrop}>
          {t(state === 'refused' ? 'files.close' : 'files.cancel')} <span className="wh-visually-hidden">{name}</span>
        </Button>
      )}
    </li>
  );

  function wordsOf(): string {
    if (state === 'waiting') return t('files.waiting');
    if (state === 'done') return t('files.kept');
    if (upload.fault) return t(`files.faults.${upload.fault}`);
    return state === 'broken' ? t('files.broken') : '';
  }
}
