import { type CaseRecord } from '#cases';
import { sittingIn } from '#procedure';
import { type ShownDraft } from './deliberation-reader.service.js';
import { refusedBecause } from './refusals.js';

/** Where the regulation has a panel, a panel decides. Throws StepRefused. */
export function requirePanel({ state, governed }: CaseRecord): void {
  const { committee, steps } = governed.regulation;
  if (committee && steps.composePanel && sittingIn(state).length === 0) {
    throw refusedBecause('Nobody sits in this case. First: composePanel.', {
      reason: 'earlierStepMissing',
      rule: 'committee.seats',
      source: committee.source,
      missing: ['composePanel'],
    });
  }
}

/** A draft that the panel voted down, as a whole or on a point, does not go out. Throws StepRefused. */
export function requireCarried({ governed }: CaseRecord, draft: ShownDraft | undefined): ShownDraft {
  if (!draft) {
    throw new Error('A draft that was counted was not found.');
  }
  const rejected = [draft, ...draft.points].some(({ standing }) => standing === 'rejected');
  if (rejected) {
    throw refusedBecause('The panel voted against this draft, or against a point of it. Save a new one.', {
      reason: 'voteLost',
      rule: 'committee.voting',
      source: governed.regulation.committee?.source,
      missing: ['saveAdviceDraft'],
    });
  }
  return draft;
}
