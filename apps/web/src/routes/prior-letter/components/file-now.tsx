import { useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { readDraft } from '../../../draft/complaint-draft.js';
import { useDraft } from '../../../draft/use-draft.js';
import { useWords } from '../../../texts/use-words.js';
import { Button } from '../../../ui/button.js';
import { todayHere } from '../../../ui/days.js';
import { answersAfter } from '../answers-after.js';
import { type Letter } from '../letter-types.js';

/** Goes on to filing with everything that was written. Before the day it is possible too, and advised against. */
export function FileNow({ letter, strong }: { letter: Letter; strong: boolean }): ReactNode {
  const { t } = useWords();
  const { draft, change } = useDraft();
  const navigate = useNavigate();
  const early = letter.opensOn !== null && todayHere() < letter.opensOn;

  function file(): void {
    change({ answers: answersAfter(draft.answers, letter.draft), fields: { ...readDraft(letter.draft).fields } });
    void navigate({ to: '/filing' });
  }

  return (
    <>
      <p>{t(early ? 'priorLetter.fileEarly' : 'priorLetter.fileText')}</p>
      <p className="wh-button-row">
        <Button kind={strong && !early ? 'primary' : 'secondary'} onClick={file}>
          {t(early ? 'check.fileAnyway' : 'priorLetter.file')}
        </Button>
      </p>
    </>
  );
}
