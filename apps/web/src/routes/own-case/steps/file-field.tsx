import { type ChangeEvent, type ReactNode, useRef } from 'react';
import { type SentFile } from '../../../files/sent-file.js';
import { sizeWords } from '../../../files/size-words.js';
import { type ChosenFiles, type FileUnderWay } from '../../../files/use-files.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { controlProps, Field } from '../../../ui/field.js';

interface FileFieldProps {
  id: string;
  label: string;
  error: string | undefined;
  sent: readonly SentFile[];
  chosen: ChosenFiles;
  onRemove: (fileId: string) => void;
}

/** Files that go along, each with how far it is; one that did not get through can be tried again or taken away. */
export function FileField({ id, label, error, sent, chosen, onRemove }: FileFieldProps): ReactNode {
  const { t, language } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const field = { id, label, hint: t('ownStep.files.hint'), error, optional: true };

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    chosen.add([...(event.target.files ?? [])]);
    // So that the same file can be chosen again after it was taken away.
    event.target.value = '';
  }

  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        ref={input}
        className="wh-own__file-input"
        type="file"
        multiple
        onChange={choose}
      />
      <ul className="wh-own__files" aria-live="polite">
        {sent.map((file) => (
          <li key={file.id}>
            <span>{t('ownStep.files.done', { name: file.name, size: sizeWords(file.size, language) })}</span>{' '}
            <Button
              kind="quiet"
              aria-label={t('ownStep.files.removeNamed', { name: file.name })}
              onClick={() => {
                onRemove(file.id);
                input.current?.focus();
              }}
            >
              {t('ownStep.files.remove')}
            </Button>
          </li>
        ))}
        {chosen.underWay.map((one) => (
          <li key={one.key}>
            <OnItsWay one={one} chosen={chosen} />
          </li>
        ))}
      </ul>
    </Field>
  );
}

function OnItsWay({ one, chosen }: { one: FileUnderWay; chosen: ChosenFiles }): ReactNode {
  const { t } = useWords();
  const { name } = one.file;
  return (
    <>
      {one.trouble ? (
        <span className="wh-field__error">
          {name}: {t(`ownStep.files.faults.${one.trouble}`)}
        </span>
      ) : (
        <>
          <progress className="wh-own__progress" max={100} value={one.percent} aria-label={name} />
          <span>{t('ownStep.files.busy', { name, percent: one.percent })}</span>
        </>
      )}{' '}
      {one.trouble && one.trouble !== 'tooLarge' && one.trouble !== 'type' ? (
        <Button kind="quiet" aria-label={t('ownStep.files.againNamed', { name })} onClick={() => chosen.again(one.key)}>
          {t('ownStep.files.again')}
        </Button>
      ) : null}{' '}
      <Button kind="quiet" aria-label={t('ownStep.files.removeNamed', { name })} onClick={() => chosen.drop(one.key)}>
        {t('ownStep.files.remove')}
      </Button>
    </>
  );
}
