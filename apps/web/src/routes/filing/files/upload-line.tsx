import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
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
            aria-label={t('filing.files.sending', { name })}
          />
          <p>{t('filing.files.percent', { percent })}</p>
        </>
      ) : null}
      <p className={wrong ? 'wh-field__error' : undefined} role="status">
        {wordsOf()}
      </p>
      {state === 'broken' ? (
        <Button kind="secondary" onClick={onRetry}>
          {t('filing.files.retry')} <span className="wh-visually-hidden">{name}</span>
        </Button>
      ) : null}
      {state === 'done' ? null : (
        <Button kind="quiet" onClick={onDrop}>
          {t(state === 'refused' ? 'filing.files.close' : 'filing.files.cancel')}{' '}
          <span className="wh-visually-hidden">{name}</span>
        </Button>
      )}
    </li>
  );

  function wordsOf(): string {
    if (state === 'waiting') return t('filing.files.waiting');
    if (state === 'done') return t('filing.files.kept');
    if (state === 'broken') return t('filing.files.broken');
    return upload.fault ? t(`filing.files.faults.${upload.fault}`) : '';
  }
}
