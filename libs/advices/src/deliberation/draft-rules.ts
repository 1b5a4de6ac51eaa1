import { type CaseRecord } from '#cases';
import { VersionConflict } from '#problems';
import { type DraftContent, isFilled } from '../documents/document-content.js';
import { refusedBecause } from './refusals.js';

/** Whoever saves, votes or agrees was looking at the newest version. Throws VersionConflict: nothing of either was lost. */
export function requireNewest(seen: number, newest: number): void {
  if (seen !== newest) {
    throw new VersionConflict(seen, newest);
  }
}

/** Votes and agreements are about a draft. */
export function requireDraft(newest: number): void {
  if (newest === 0) {
    throw refusedBecause('There is no draft yet. First: saveAdviceDraft.', {
      reason: 'nothingToActOn',
      rule: 'steps.issueAdvice',
      missing: ['saveAdviceDraft'],
    });
  }
}

/** Whether a general recommendation can stand in it, the regulation says; or has a step for one. */
export function requireRecommendationAllowed({ governed }: CaseRecord, { generalRecommendation }: DraftContent): void {
  const { outcome, steps } = governed.regulation;
  const allowed = outcome?.generalRecommendation === 'yes' || steps.recommend !== undefined;
  if (isFilled(generalRecommendation) && (!allowed || outcome?.generalRecommendation === 'no')) {
    throw refusedBecause('The regulation does not have a general recommendation.', {
      reason: 'notInRegulation',
      rule: 'outcome.generalRecommendation',
      source: outcome?.source,
    });
  }
}

/** A vote on a point is about a point of this complaint. */
export function requirePoint({ state }: CaseRecord, point: string | undefined): void {
  if (point !== undefined && !state.points.some(({ id }) => id === point)) {
    throw refusedBecause('This complaint has no such point.', {
      reason: 'notInCase',
      rule: 'outcome.findings',
      missing: ['point'],
    });
  }
}

export function requireRoom(count: number, limit: number, what: string): void {
  if (count >= limit) {
    throw refusedBecause(`A deliberation holds ${limit} ${what}, and this one has them.`, {
      reason: 'tooMany',
      rule: 'deliberation',
    });
  }
}
