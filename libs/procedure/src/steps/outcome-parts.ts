import type { FindingOnComplaint, OutcomePart } from '#regulation';
import { type Refusal, refuse } from '../refusal.js';
import type { Issuing } from './found.js';

/** Why a text is no advice yet: a part is lacking that the regulation names, or the facts. */
export function withoutParts(situation: Issuing, finding: FindingOnComplaint | undefined): Refusal | undefined {
  const { parts } = situation.request;
  const { contents, source = situation.rule.source } = situation.regulation.outcome ?? {};
  const missing = neededParts(situation, finding).filter((part) => !parts?.includes(part));
  return parts === undefined || missing.length === 0
    ? undefined
    : refuse('requirementsMissing', contents ? 'outcome.contents' : `steps.${situation.request.step}`, {
        source,
        missing,
      });
}

/**
 * What the regulation names, and the facts, on which an advice and a ruling always rest. The finding is asked apart; nothing is
 * solved where nothing was well-founded, and not every complaint is about money.
 */
function neededParts({ regulation, request }: Issuing, finding: FindingOnComplaint | undefined): OutcomePart[] {
  const besides: readonly OutcomePart[] = ['finding', 'compensation'];
  const named = new Set<OutcomePart>([
    ...(request.step === 'issueAnswer' ? [] : ['facts' as const]),
    ...(regulation.outcome?.contents ?? []),
  ]);
  return [...named].filter((part) => !besides.includes(part) && !(part === 'howToSolve' && finding === 'unfounded'));
}
