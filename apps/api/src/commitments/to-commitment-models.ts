import { stepWords } from '#cases';
import { type Commitment, type StandingCommitment } from '#procedure';
import { type Language } from '#regulation';
import { type NamedContents } from '../time/case-texts.service.js';
import { type AgreedCommitmentModel, type CaseCommitmentModel } from './commitment.model.js';

export function toAgreedCommitmentModel(
  { commitmentId: id, kind, dueOn, contentId }: Commitment,
  contents: NamedContents,
): AgreedCommitmentModel {
  return { id, kind, text: contents.find('commitment', contentId)?.text ?? null, dueOn: dueOn ?? null };
}

export function toCaseCommitmentModel(
  made: StandingCommitment,
  contents: NamedContents,
  language: Language,
): CaseCommitmentModel {
  const { from, madeOn, status, asked, statedOn, noteId } = made;
  const { commitmentOrigins, commitmentStatuses } = stepWords(language);
  return {
    ...toAgreedCommitmentModel(made, contents),
    ...{ from, madeOn, status, asked, statedOn: statedOn ?? null },
    fromLabel: commitmentOrigins[from],
    statusLabel: commitmentStatuses[status],
    note: contents.find('commitmentNote', noteId)?.text ?? null,
  };
}
