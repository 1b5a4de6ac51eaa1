import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../../api/ask.js';
import { useAsk } from '../../api/use-ask.js';
import { type Submission, useSubmission } from '../../api/use-submission.js';
import { useDraft } from '../../draft/use-draft.js';
import { useWords } from '../../texts/use-words.js';
import { answersAfter } from './answers-after.js';
import { chosenDelivery, chosenOption } from './letter-form.js';
import { openLetter } from './open-letter.js';
import { toLetterInput } from './letter-input.js';
import { type LetterOption } from './letter-types.js';
import {
  letterGroundDocument,
  letterOptionsDocument,
  priorLetterDocument,
  writeLetterDocument,
} from './prior-letter.graphql.js';

/** To whom a letter can go at this committee, and about what. */
export function useLetterGround() {
  const { language } = useWords();
  return useAsk(letterGroundDocument, { language });
}

/** What the letter is about, in the words of the regulation; nothing when that is not known. */
export function useSubjectLabel(subject: string | undefined): string | undefined {
  return useLetterGround().data?.regulation.subjects.find(({ value }) => value === subject)?.label;
}

/** The letters that can be written to a participant; none asked for while it is not known to whom. */
export function useLetterOptions(participant: string | undefined) {
  const { language } = useWords();
  return useAsk(
    letterOptionsDocument,
    { participant: participant ?? '', language },
    { enabled: participant !== undefined },
  );
}

/** Writes the letter once, and leads to the page that shows it. */
export function useWriting(participant: string | undefined, options: readonly LetterOption[]): Submission {
  const { language } = useWords();
  const { draft, change } = useDraft();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const option = chosenOption(options, draft);
  const delivery = chosenDelivery(option, draft);

  async function write(clientKey: string): Promise<void> {
    if (!participant || !option || !delivery) return;
    const input = toLetterInput(draft, { participant, option, delivery, language });
    const { writePriorLetter } = await ask(writeLetterDocument, { input: { clientKey, ...input } });
    const { code, letter } = writePriorLetter;
    cache.setQueryData([priorLetterDocument.toString(), { code }], { priorLetter: letter });
    openLetter.put({ code, isNew: true });
    change({ answers: answersAfter(draft.answers, letter.draft) });
    await navigate({ to: '/prior-letter', search: { page: 'letter' }, replace: true });
  }

  return useSubmission(write, () => undefined);
}
