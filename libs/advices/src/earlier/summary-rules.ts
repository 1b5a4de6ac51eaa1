import { type CaseRecord } from '#cases';
import { refusedBecause } from '../deliberation/refusals.js';
import { isFilled } from '../documents/document-content.js';
import { type SummaryState } from './earlier-advice.entity.js';
import { type IssuedFacts, issuedFactsOf } from './issued-facts.js';
import { type PersonalWord } from './personal-words.js';

/** Where none of this stands in a regulation, the rule is the platform's own. */
const rule = 'earlierAdvices';

/** An answer is no advice, and what was not issued cannot be summed up. */
export function requireIssued(record: CaseRecord): IssuedFacts & { readonly caseId: string } {
  const facts = issuedFactsOf(record);
  if (!facts) {
    throw refusedBecause('There is no advice and no ruling in this case to sum up.', {
      ...{ reason: 'nothingToActOn', rule, missing: ['issueAdvice', 'issueRuling'] },
    });
  }
  return { ...facts, caseId: record.file.id };
}

/** What members find is not changed under their eyes. */
export function requireNotApproved(state: SummaryState | undefined): void {
  if (state === 'approved') {
    throw refusedBecause('This summary was approved. Withdraw it first.', {
      ...{ reason: 'stepAlreadyTaken', rule, missing: ['withdrawSummary'] },
    });
  }
}

/** There is a text to approve. */
export function requireWritten(summary: { readonly state: SummaryState; readonly text: string | null } | undefined) {
  if (summary?.state !== 'draft' || summary.text === null) {
    throw refusedBecause('There is no draft of a summary. First: writeSummary.', {
      ...{ reason: 'nothingToActOn', rule, missing: ['writeSummary'] },
    });
  }
  return summary.text;
}

/** Which words they are stands with the summary, and not in an error, which is kept in more places. */
export function requireAnonymous(words: readonly PersonalWord[], despite: string | undefined): void {
  if (words.length > 0 && !isFilled(despite)) {
    throw refusedBecause(
      'Words by which somebody in this case could be recognised still stand in the summary: see its warnings. Change it, or give your reasons under "despite".',
      { reason: 'personalWordsLeft', rule, missing: ['despite'] },
    );
  }
}
