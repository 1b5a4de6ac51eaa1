import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { ask } from '../../api/ask.js';
import { asFailure } from '../../api/failure.js';
import { type Submission, useSubmission } from '../../api/use-submission.js';
import { draftKeeper } from '../../draft/draft-keeper.js';
import { keepReceipt } from '../../draft/receipt.js';
import { type FileComplaintInput, type FileComplaintMutation } from '../../graphql/generated/graphql.js';
import { useWords } from '../../texts/use-words.js';
import { type FilingFacts } from './facts.js';
import { uploader } from './files/uploads.js';
import { fileComplaintDocument } from './filing.graphql.js';
import { toFilingInput } from './to-input.js';

/**
 * Files the complaint, once: the key is part of the draft, so that a second click, a second window and a second try after a lost
 * answer all mean the same complaint.
 */
export function useFiling(facts: FilingFacts): Submission & { readonly sent: () => FileComplaintInput | undefined } {
  const { language } = useWords();
  const navigate = useNavigate();
  const sent = useRef<FileComplaintInput>(undefined);

  async function send(newKey: string): Promise<void> {
    // So that nothing is saved any more while the draft becomes a complaint.
    const code = await draftKeeper.now().keep();
    const { draft } = draftKeeper.now();
    const clientKey = draft.fields['key'] ?? newKey;
    const before = sent.current;
    sent.current = toFilingInput(facts, draft, { clientKey, code: code || undefined, language });
    const receipt = await filed(sent.current, before);
    keepReceipt(receipt);
    draftKeeper.now().filed(receipt);
    uploader.clear();
    await navigate({ to: '/filing/done', replace: true });
  }

  return { ...useSubmission(send, () => undefined), sent: () => sent.current };
}

/** What came of it; of an earlier attempt with another text, when that one turns out to have arrived. */
async function filed(
  input: FileComplaintInput,
  before: FileComplaintInput | undefined,
): Promise<FileComplaintMutation['fileComplaint']> {
  try {
    return (await ask(fileComplaintDocument, { input })).fileComplaint;
  } catch (error) {
    if (asFailure(error).code !== 'CLIENT_KEY_REUSED' || !before) throw error;
    return (await ask(fileComplaintDocument, { input: before })).fileComplaint;
  }
}
